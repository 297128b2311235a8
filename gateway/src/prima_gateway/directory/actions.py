"""Governments and their units: everybody reads them, every service keeps a copy."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, etags
from prima_chassis.auth import Actor
from prima_chassis.events import emit
from prima_chassis.governments import GovernmentUnknown
from prima_chassis.pages import PageQuery
from prima_gateway.audit import actions as audit
from prima_gateway.calendars import actions as calendars
from prima_gateway.directory import repository, rules
from prima_gateway.directory.errors import (
    GovernmentInactive,
    TreeTooDeep,
    UnitClosed,
    UnitHasOpenParts,
    UnitInsideItself,
    UnitUnknown,
)
from prima_gateway.directory.events import GovernmentActivated, UnitChanged
from prima_gateway.directory.models import Government, Unit
from prima_gateway.directory.schemas import AddUnit, ChangeGovernment, ChangeUnit
from prima_gateway.sealing import Sealer


@dataclass(frozen=True, slots=True)
class UnitName:
    """A unit as it is shown beside a person."""

    id: UUID
    name: str
    government: str


async def government(session: AsyncSession, code: str) -> Government:
    """The government; raises GovernmentUnknown."""
    found = await repository.government(session, code)
    if found is None:
        raise GovernmentUnknown
    return found


async def find_governments(
    session: AsyncSession,
    paging: PageQuery,
    *,
    query: str | None,
    level: str | None,
    province: str | None,
    active: bool | None,
) -> Sequence[Government]:
    """One page of the list by code, and one more as proof that there are others."""
    return await repository.governments(
        session,
        words=rules.words(query or ""),
        level=level,
        province=province,
        active=active,
        after=str(paging.after[0]) if paging.after else None,
        limit=paging.limit + 1,
    )


async def change_government(
    session: AsyncSession,
    sealer: Sealer,
    actor: Actor,
    code: str,
    *,
    expected: int,
    command: ChangeGovernment,
) -> Government:
    """Let a government use the platform, stop it, or move its clock."""
    found = await repository.government_for_update(session, code)
    if found is None:
        raise GovernmentUnknown
    etags.check(expected, found.version)

    before = (found.active, found.timezone)
    found.active = found.active if command.active is None else command.active
    found.timezone = command.timezone or found.timezone
    if command.notice is not None:
        found.notice = command.notice or None
    found.version += 1
    if found.active and before != (found.active, found.timezone):
        emit(session, _activated(found), government=code, key=code)
        await calendars.seed(session, code, timezone=found.timezone, by=actor.id)
    await audit.record(
        session,
        sealer,
        government=code,
        actor=actor.id,
        action="government.changed",
        subject=code,
        detail={"active": found.active, "timezone": found.timezone, "notice": found.notice},
    )
    return found


async def require_active(session: AsyncSession, codes: Collection[str]) -> None:
    """Raises GovernmentInactive unless every one of `codes` uses the platform."""
    if await repository.active_among(session, codes) != frozenset(codes):
        raise GovernmentInactive


async def active_among(session: AsyncSession, codes: Collection[str]) -> frozenset[str]:
    """Which of `codes` are governments that use the platform."""
    return await repository.active_among(session, codes)


async def units(session: AsyncSession, code: str) -> Sequence[Unit]:
    """Every unit of a government, parents before their parts."""
    return await repository.units(session, code)


async def unit(session: AsyncSession, code: str, unit_id: UUID) -> Unit:
    """One unit of a government; raises GovernmentUnknown, UnitUnknown."""
    found = await repository.unit(session, code, unit_id)
    if found is None:
        await government(session, code)
        raise UnitUnknown
    return found


async def named(session: AsyncSession, unit_ids: Collection[UUID]) -> list[UnitName]:
    """Name and government of those of `unit_ids` that the transaction can see."""
    found = await repository.units_among(session, unit_ids)
    return sorted(
        (UnitName(unit.id, unit.name, unit.government) for unit in found), key=lambda u: u.name
    )


async def add_unit(
    session: AsyncSession, sealer: Sealer, actor: Actor, code: str, command: AddUnit
) -> Unit:
    """Add a unit at the top or under another one."""
    await _lock_tree(session, code)
    ancestors = await _ancestors_under(session, code, command.parent_id)
    added = Unit(
        government=code,
        id=uuid4(),
        parent_id=command.parent_id,
        ancestors=ancestors,
        name=command.name,
        short_name=command.short_name,
        kind=command.kind,
        closed_on=None,
        version=1,
        changed_at=clock.now(),
    )
    session.add(added)
    await _changed(session, sealer, actor, added, action="unit.added", detail={"kind": added.kind})
    return added


async def change_unit(
    session: AsyncSession,
    sealer: Sealer,
    actor: Actor,
    code: str,
    unit_id: UUID,
    *,
    expected: int,
    command: ChangeUnit,
) -> Unit:
    """Rename, move, close or open a unit; moving one takes its parts along."""
    await _lock_tree(session, code)
    found = await repository.unit_for_update(session, code, unit_id)
    if found is None:
        raise UnitUnknown
    etags.check(expected, found.version)

    told = command.model_fields_set
    if "closed_on" in told:
        await _close(session, found, command)
    if "parent_id" in told and command.parent_id != found.parent_id:
        await _move(session, found, command.parent_id)
    if "short_name" in told:
        found.short_name = command.short_name
    found.name = command.name or found.name
    found.kind = command.kind or found.kind
    found.version += 1
    found.changed_at = clock.now()
    await _changed(
        session, sealer, actor, found, action="unit.changed", detail={"fields": sorted(told)}
    )
    return found


async def _lock_tree(session: AsyncSession, code: str) -> None:
    found = await repository.government_for_update(session, code)
    if found is None:
        raise GovernmentUnknown
    if not found.active:
        raise GovernmentInactive


async def _ancestors_under(session: AsyncSession, code: str, parent_id: UUID | None) -> list[UUID]:
    if parent_id is None:
        return []
    parent = await repository.unit(session, code, parent_id)
    if parent is None:
        raise UnitUnknown
    if parent.closed_on is not None:
        raise UnitClosed
    ancestors = rules.below(parent_id, parent.ancestors)
    if len(ancestors) >= rules.MAX_DEPTH:
        raise TreeTooDeep(depth=rules.MAX_DEPTH)
    return ancestors


async def _close(session: AsyncSession, found: Unit, command: ChangeUnit) -> None:
    if command.closed_on is not None:
        inside = await repository.parts(session, found.government, found.id)
        still_open = sum(part.closed_on is None for part in inside)
        if still_open:
            raise UnitHasOpenParts(count=still_open)
    elif found.parent_id is not None and "parent_id" not in command.model_fields_set:
        await _ancestors_under(session, found.government, found.parent_id)
    found.closed_on = command.closed_on


async def _move(session: AsyncSession, found: Unit, parent_id: UUID | None) -> None:
    above = await _ancestors_under(session, found.government, parent_id)
    if found.id in above:
        raise UnitInsideItself
    inside = await repository.parts(session, found.government, found.id)
    carried = {part.id: rules.carried(part.ancestors, found.id, above) for part in inside}
    if any(len(ancestors) >= rules.MAX_DEPTH for ancestors in carried.values()):
        raise TreeTooDeep(depth=rules.MAX_DEPTH)

    found.parent_id, found.ancestors = parent_id, above
    for part in inside:
        part.ancestors = carried[part.id]
        part.version += 1
        part.changed_at = clock.now()
        emit(session, _fact(part), government=part.government, key=part.id)


async def _changed(
    session: AsyncSession,
    sealer: Sealer,
    actor: Actor,
    unit: Unit,
    *,
    action: str,
    detail: dict[str, object],
) -> None:
    emit(session, _fact(unit), government=unit.government, key=unit.id)
    await repository.count_change(session, unit.government)
    await audit.record(
        session,
        sealer,
        government=unit.government,
        actor=actor.id,
        action=action,
        subject=str(unit.id),
        detail=detail,
    )


def _activated(government: Government) -> GovernmentActivated:
    return GovernmentActivated(
        government=government.code,
        name=government.name,
        level=government.level,
        timezone=government.timezone,
    )


def _fact(unit: Unit) -> UnitChanged:
    return UnitChanged(
        id=unit.id,
        parent_id=unit.parent_id,
        ancestors=unit.ancestors,
        name=unit.name,
        short_name=unit.short_name,
        kind=unit.kind,
        closed_on=unit.closed_on,
    )
