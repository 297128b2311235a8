from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.documents.models import Document, DocumentKind, DocumentState


async def find(session: AsyncSession, government: str, document_id: UUID) -> Document | None:
    """One document."""
    return await session.get(Document, (government, document_id))


async def find_by_code(session: AsyncSession, government: str, code: str) -> Document | None:
    """The document that carries a verification code."""
    mine = (Document.government == government, Document.code == code)
    return await session.scalar(select(Document).where(*mine))


async def of_subject(session: AsyncSession, government: str, subject: str) -> Sequence[Document]:
    """Valid documents about one thing, oldest first."""
    statement = (
        select(Document)
        .where(
            Document.government == government,
            Document.subject == subject,
            Document.state == DocumentState.VALID,
        )
        .order_by(Document.issued_at, Document.id)
    )
    return (await session.scalars(statement)).all()


async def replace(
    session: AsyncSession, government: str, subject: str, kind: DocumentKind | None
) -> None:
    """Documents about one thing, of this kind or of every kind, no longer count."""
    where = [
        Document.government == government,
        Document.subject == subject,
        Document.state == DocumentState.VALID,
    ]
    if kind is not None:
        where.append(Document.kind == kind)
    await session.execute(update(Document).where(*where).values(state=DocumentState.REPLACED))


async def add(session: AsyncSession, document: Document) -> None:
    """Store a new document."""
    session.add(document)
    await session.flush()
