"""Write history and read it. Callers hold the complaint's row lock while they append."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.sealing.actions import Keyring
from complaints_api.timeline import repository, rules, schemas
from complaints_api.timeline.models import TimelineEntry

START = rules.START
Facts = rules.Facts
StaffEntry = schemas.StaffEntry
ReporterEntry = schemas.ReporterEntry

HIDDEN = frozenset({"refused", "escalated"})
"""Events between officers that a reporter need not see."""


@dataclass(frozen=True, slots=True)
class Head:
    """How long a complaint's history is, and its last hash."""

    length: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class History:
    """A complaint's history and whether nobody touched it."""

    entries: Sequence[TimelineEntry]
    intact: bool

    def for_staff(self, language: str) -> list[StaffEntry]:
        """Everything."""
        return [
            StaffEntry(
                at=entry.at,
                event=entry.event,
                text=rules.sentence(entry.event, language),
                party=entry.party,
                actor=entry.actor,
                facts=entry.facts,
            )
            for entry in self.entries
        ]

    def for_reporter(self, language: str) -> list[ReporterEntry]:
        """What concerns the reporter."""
        return [
            ReporterEntry(
                at=entry.at, event=entry.event, text=rules.sentence(entry.event, language)
            )
            for entry in self.entries
            if entry.event not in HIDDEN
        ]


@dataclass(frozen=True, slots=True)
class Said:
    """What the history is to say: `actor` is an account, None for reporters and the system."""

    event: str
    at: datetime
    party: str
    actor: str | None
    facts: Facts


def append(
    session: AsyncSession, keys: Keyring, head: Head, said: Said, *, place: tuple[str, UUID]
) -> Head:
    """Add one entry after `head` for the complaint at `place` (government, id); the new head,
    which the complaint must keep."""
    entry = TimelineEntry(
        government=place[0],
        complaint_id=place[1],
        seq=head.length + 1,
        at=said.at.astimezone(UTC),
        event=said.event,
        party=said.party,
        actor=said.actor,
        facts=dict(said.facts),
        hash=b"",
    )
    entry.hash = rules.link(keys.timeline, _hashed(entry), head.hash)
    session.add(entry)
    return Head(entry.seq, entry.hash)


async def history(
    session: AsyncSession, keys: Keyring, head: Head, *, place: tuple[str, UUID]
) -> History:
    """The whole history, verified against the `head` that the complaint kept."""
    entries = await repository.of_complaint(session, *place)
    chain = [_hashed(entry) for entry in entries]
    intact = rules.intact(keys.timeline, chain, length=head.length, head=head.hash)
    return History(entries, intact)


def _hashed(entry: TimelineEntry) -> rules.Entry:
    return rules.Entry(
        government=entry.government,
        complaint_id=str(entry.complaint_id),
        seq=entry.seq,
        at=entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        event=entry.event,
        party=entry.party,
        actor=entry.actor,
        facts=entry.facts,
        hash=entry.hash,
    )
