from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.promises import actions
from complaints_api.promises.rules import FeeKind
from prima_chassis.consume import Consumer, Incoming, Received


class Line(Received):
    """A fee line of a published standard."""

    id: str
    name: str
    kind: FeeKind
    amount: int | None = None
    legal_basis: str | None = None


class Fee(Received):
    """What a published standard says about cost."""

    free: bool
    lines: list[Line]


class ServicePublished(Received):
    """What this service keeps of a published standard."""

    service_id: UUID
    code: str
    name: str
    unit_id: UUID
    version: int
    effective_from: date
    fee: Fee
    duration: dict[str, Any] | None = None
    sha256: str


async def _published(session: AsyncSession, at: Incoming, fact: ServicePublished) -> None:
    lines = [line.model_dump(mode="json") | {"amount": line.amount or 0} for line in fact.fee.lines]
    fee = lines if lines or fact.fee.free else None
    values = {"government": at.government} | fact.model_dump(exclude={"fee"}) | {"fee": fee}
    await actions.keep(session, values)


promises_consumer = Consumer(
    name="complaints-promises",
    source="standards",
    handlers={"id.prima.standards.service.published.v1": (ServicePublished, _published)},
    forget=actions.forget,
)
"""Keeps every published version of every service."""
