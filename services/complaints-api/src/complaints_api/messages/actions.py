"""Write and read the conversation about a complaint. Bodies exist in clear only in memory."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.messages import repository, schemas
from complaints_api.messages.models import Message
from complaints_api.messages.schemas import Author, Thread
from complaints_api.sealing.actions import Box

StaffMessage = schemas.StaffMessage
MessageRead = schemas.MessageRead


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to be written; an `internal` one is never shown to the reporter."""

    author: Literal["reporter", "officer"]
    on: date
    purpose: str
    body: str
    internal: bool = False


async def write(session: AsyncSession, box: Box, draft: Draft) -> None:
    """Add a message; the caller holds the complaint's row lock."""
    seq = 1 + await repository.last(session, box.government, box.complaint_id)
    session.add(
        Message(
            government=box.government,
            complaint_id=box.complaint_id,
            seq=seq,
            thread=Thread.INTERNAL if draft.internal else Thread.REPORTER,
            author=draft.author,
            written_on=draft.on,
            purpose=draft.purpose,
            body=box.seal(f"message/{seq}", draft.body),
        )
    )


async def for_staff(session: AsyncSession, box: Box) -> list[StaffMessage]:
    """Both threads, oldest first."""
    stored = await repository.of_complaint(session, box.government, box.complaint_id)
    return [
        StaffMessage(
            author=Author(message.author),
            thread=Thread(message.thread),
            body=box.open(f"message/{message.seq}", message.body),
            on=message.written_on,
            purpose=message.purpose,
        )
        for message in stored
    ]


async def for_reporter(session: AsyncSession, box: Box) -> list[MessageRead]:
    """What the reporter wrote and was told."""
    return [
        MessageRead(author=m.author, body=m.body, on=m.on, purpose=m.purpose)
        for m in await for_staff(session, box)
        if m.thread == Thread.REPORTER
    ]
