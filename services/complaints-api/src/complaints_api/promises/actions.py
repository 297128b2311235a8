"""Know what was promised, when, and compare what was paid with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.promises import repository, rules, schemas
from complaints_api.promises.errors import ServiceUnknown
from complaints_api.promises.models import PublishedVersion
from complaints_api.promises.schemas import ServiceRead
from prima_chassis import directory

forget = repository.forget
ComparisonRead = schemas.ComparisonRead


@dataclass(frozen=True, slots=True)
class Promise:
    """A service as a complaint refers to it: its name, and the standard of the day in question."""

    service_id: UUID
    name: str
    unit_id: UUID
    version: int | None
    """None when nothing was in force that day."""
    lines: Sequence[rules.FeeLine] | None

    def compare(self, paid: int, *, item: str | None, quantity: int | None) -> ComparisonRead:
        """`paid` (rupiah) beside the fee of that standard."""
        result = rules.compare(paid, self.lines, item=item, quantity=quantity)
        return ComparisonRead(
            paid=paid,
            tariff=result.tariff,
            excess=result.excess,
            finding=result.finding,
            component=rules.FEE if result.breach else None,
            version=self.version,
        )


async def keep(session: AsyncSession, values: dict[str, Any]) -> None:
    """Remember a published version; telling it twice changes nothing."""
    await repository.keep(session, values)


async def promise(session: AsyncSession, government: str, service_id: UUID, *, on: date) -> Promise:
    """What bound the service on day `on`; raises ServiceUnknown when it was never published."""
    versions = await repository.versions(session, government, service_id)
    if not versions:
        raise ServiceUnknown
    newest = max(versions, key=lambda v: v.version)
    held = rules.in_force(versions, on)
    return Promise(
        service_id=service_id,
        name=newest.name,
        unit_id=(held or newest).unit_id,
        version=held.version if held else None,
        lines=_lines(held.fee) if held and held.fee is not None else None,
    )


def _lines(fee: Sequence[Mapping[str, Any]]) -> list[rules.FeeLine]:
    return [rules.FeeLine(x["id"], rules.FeeKind(x["kind"]), x["amount"]) for x in fee]


async def services(
    session: AsyncSession, government: str, *, on: date, after: Sequence[Any] | None, limit: int
) -> list[ServiceRead]:
    """One page of services with what is promised on day `on`, by name."""
    found = await repository.current(
        session, government, on=on, after=after and (after[0], UUID(after[1])), limit=limit
    )
    names = {unit.id: unit.name for unit in await directory.units(session, government)}
    return [_read(version, names.get(version.unit_id, "")) for version in found]


def _read(version: PublishedVersion, unit_name: str) -> ServiceRead:
    free = version.fee is not None and rules.free(_lines(version.fee))
    return ServiceRead.model_validate(
        {
            "id": version.service_id,
            "code": version.code,
            "name": version.name,
            "unit": {"id": version.unit_id, "name": unit_name},
            "version": version.version,
            "effective_from": version.effective_from,
            "fee": {"free": free, "lines": version.fee or []},
            "duration": version.duration,
        }
    )
