import secrets
from collections.abc import Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import Any
from uuid import UUID, uuid4

import segno
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.database import enter
from standards_api.documents import repository, rules
from standards_api.documents.errors import CodeNotKnown, DocumentNotFound
from standards_api.documents.models import Document, DocumentKind, DocumentState
from standards_api.documents.schemas import Verification
from standards_api.typesetting import Press, typeset

LEADERSHIP = frozenset({"obstacles:decide", "obstacles:report"})
"""Who reads internal documents: reports to the head of government are the only ones."""


async def issue(
    session: AsyncSession,
    press: Press,
    actor_id: str,
    *,
    government: str,
    kind: str,
    title: str,
    subject: str,
    data: Mapping[str, Any],
    issued_on: date,
    open_to_all: bool,
) -> Document:
    """Make, store and register a document; older ones of its kind about `subject` are replaced."""
    place = await directory.government(session, government)
    code = rules.code(government, secrets.randbits(60))
    address = f"{press.public_url}/verifikasi/{code}"
    filled = {
        "title": title,
        "government": place.name,
        "issued_on": str(issued_on),
        "verification": {"code": code, "address": address, "qr": _qr(address)},
        **data,
    }
    pdf = await typeset(DocumentKind(kind), filled, dated=issued_on)
    sha256 = await press.files.put(government, pdf)
    await repository.replace(session, government, subject, DocumentKind(kind))
    document = Document(
        government=government,
        id=uuid4(),
        kind=kind,
        title=title,
        subject=subject,
        open_to_all=open_to_all,
        sha256=sha256,
        code=code,
        state=DocumentState.VALID,
        issued_on=issued_on,
        issued_by=actor_id,
        issued_at=clock.now(),
    )
    await repository.add(session, document)
    return document


def _qr(address: str) -> str:
    buffer = BytesIO()
    segno.make(address, error="m").save(buffer, kind="svg", border=2, xmldecl=False)
    return buffer.getvalue().decode()


def url(document: Document) -> str:
    """Where the PDF is."""
    return f"/api/standards/v1/governments/{document.government}/documents/{document.id}"


async def of_subject(session: AsyncSession, government: str, subject: str) -> Sequence[Document]:
    """Valid documents about one thing, oldest first."""
    return await repository.of_subject(session, government, subject)


async def retire(session: AsyncSession, government: str, subject: str) -> None:
    """The documents about one thing no longer count."""
    await repository.replace(session, government, subject, None)


async def read(
    session: AsyncSession, actor: Actor | None, government: str, document_id: UUID
) -> Document:
    """One document; internal ones exist only for those whom they are for."""
    document = await repository.find(session, government, document_id)
    if document is None:
        raise DocumentNotFound
    if not document.open_to_all and not (actor and actor.scopes & LEADERSHIP):
        raise DocumentNotFound
    return document


async def verify(session: AsyncSession, asked: str) -> Verification:
    """What is known of the document with this code; raises CodeNotKnown."""
    government = rules.government_of(asked)
    if government is None:
        raise CodeNotKnown
    await enter(session, government)
    document = await repository.find_by_code(session, government, asked.strip().upper())
    if document is None:
        raise CodeNotKnown
    place = await directory.government(session, government)
    return Verification(
        kind=DocumentKind(document.kind),
        title=document.title,
        government=government,
        government_name=place.name,
        sha256=document.sha256,
        issued_on=document.issued_on,
        state=DocumentState(document.state),
        url=url(document) if document.open_to_all else None,
    )
