"""Devices of a unit: registered by staff, recognised by their key, proved by their numbers."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory, etags
from prima_chassis.auth import Actor
from survey_api.devices import repository, rules
from survey_api.devices.errors import DeviceNotFound
from survey_api.devices.models import Device, Kind
from survey_api.devices.repository import Numbers
from survey_api.devices.schemas import (
    DeviceChange,
    DeviceCreate,
    DeviceCreated,
    DeviceRead,
    DeviceSettings,
    Heartbeat,
    HeartbeatRead,
    PinProof,
    SyncState,
)
from survey_api.forms import actions as forms
from survey_api.periods import actions as periods
from survey_api.rounds.errors import PeriodNotFound

RESET_SECONDS = 45
HEARTBEAT_SECONDS = 60
MOST_GAPS = 500
NOTHING: Numbers = ((), 0)


class Badge(NamedTuple):
    """What an answer brings along from a device: who it is, and the answer's number there."""

    id: UUID
    key: str
    sequence: int


class Sent(NamedTuple):
    """A stored answer's number on its device; `new` unless it was stored before."""

    device_id: UUID
    sequence: int
    new: bool


async def register(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    command: DeviceCreate,
    *,
    public_url: str,
) -> DeviceCreated:
    """A device with its key, and its form when there was none.

    Raises PeriodNotFound, ServiceUnknown, NoQuestions, FormsClosed.
    """
    survey_round = await periods.require(session, actor, government, period_id)
    form = await forms.door(
        session,
        actor,
        government,
        period_id,
        service_id=command.service_id,
        channel="kiosk" if command.kind == Kind.KIOSK else "counter",
        public_url=public_url,
    )
    key = rules.new_key()
    device = Device(
        government=government,
        period_id=period_id,
        unit_id=survey_round.unit_id,
        form_code=form.code,
        name=command.name,
        kind=command.kind,
        key_sha256=rules.digest(key),
        version=1,
        created_by=actor.id,
        created_at=clock.now(),
    )
    await _set_pin(device, command.pin)
    session.add(device)
    await session.flush()
    url = f"{public_url.rstrip('/')}/kios/{form.code}#{device.id}.{key}"
    return DeviceCreated(**_read(device, NOTHING).model_dump(), key=key, url=url)


async def listed(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID
) -> Sequence[DeviceRead]:
    """The devices of a round within reach; raises PeriodNotFound."""
    await periods.require(session, actor, government, period_id)
    devices = await repository.of_period(session, government, period_id)
    numbers = await repository.numbers(session, government, [device.id for device in devices])
    return [_read(device, numbers.get(device.id, NOTHING)) for device in devices]


async def change(
    session: AsyncSession,
    actor: Actor,
    government: str,
    device_id: UUID,
    command: DeviceChange,
    *,
    expected: int,
) -> DeviceRead:
    """Rename the device or give it another PIN; raises DeviceNotFound, VersionStale."""
    device = await _found(session, actor, government, device_id)
    etags.check(expected, device.version)
    device.name = command.name or device.name
    await _set_pin(device, command.pin)
    device.version += 1
    await session.flush()
    numbers = await repository.numbers(session, government, [device_id])
    return _read(device, numbers.get(device_id, NOTHING))


async def remove(session: AsyncSession, actor: Actor, government: str, device_id: UUID) -> None:
    """Take no more answers from the device; what it sent stays. Raises DeviceNotFound."""
    device = await _found(session, actor, government, device_id)
    timezone = (await directory.government(session, government)).timezone
    device.removed_on = clock.today(timezone)
    device.version += 1


async def settings(
    session: AsyncSession, government: str, device_id: UUID, key: str
) -> DeviceSettings:
    """What the device holds to work offline; raises DeviceNotFound."""
    device = await _recognised(session, government, device_id, key)
    pin = None
    if device.pin_hash and device.pin_salt and device.pin_iterations:
        pin = PinProof(
            algorithm="PBKDF2-SHA256",
            salt=device.pin_salt.hex(),
            iterations=device.pin_iterations,
            hash=device.pin_hash.hex(),
        )
    return DeviceSettings(
        id=device.id,
        name=device.name,
        kind=Kind(device.kind),
        form_code=device.form_code,
        pin=pin,
        reset_seconds=RESET_SECONDS,
        heartbeat_seconds=HEARTBEAT_SECONDS,
        server_time=clock.now(),
    )


async def beat(
    session: AsyncSession, government: str, device_id: UUID, key: str, command: Heartbeat
) -> HeartbeatRead:
    """Note that the device lives; raises DeviceNotFound."""
    device = await _recognised(session, government, device_id, key)
    now = clock.now()
    device.last_seen_at = now
    device.app_version = command.app_version or device.app_version
    device.waiting = command.waiting
    return HeartbeatRead(server_time=now)


async def sync_state(
    session: AsyncSession, government: str, device_id: UUID, key: str
) -> SyncState:
    """Which numbers arrived from the device; raises DeviceNotFound."""
    await _recognised(session, government, device_id, key)
    numbers = await repository.numbers(session, government, [device_id])
    ranges, reused = numbers.get(device_id, NOTHING)
    told = rules.gaps(ranges, most=MOST_GAPS)
    return SyncState(
        highest=told.highest,
        missing=list(told.missing),
        missing_total=told.missing_total,
        received=told.received,
        reused=reused,
        server_time=clock.now(),
    )


async def admitted(
    connection: asyncpg.Connection, government: str, badges: Collection[tuple[Badge, str]]
) -> set[Badge]:
    """Those badges whose key is right and whose device belongs to the form beside it."""
    known = await repository.known(connection, government, {badge.id for badge, _ in badges})
    return {
        badge
        for badge, code in badges
        if (device := known.get(badge.id))
        and device.form_code == code
        and rules.opens(badge.key, device.key_sha256)
    }


async def record(connection: asyncpg.Connection, government: str, sent: Sequence[Sent]) -> None:
    """Note the numbers of answers just stored, in the transaction that stores them."""
    by_device: Mapping[UUID, list[Sent]] = {one.device_id: [] for one in sent}
    for one in sent:
        by_device[one.device_id].append(one)
    # In one order everywhere, so that writers who share devices cannot deadlock.
    for device_id, answers in sorted(by_device.items()):
        await repository.record(
            connection,
            government,
            device_id,
            arrived=[one.sequence for one in answers],
            new=[one.sequence for one in answers if one.new],
        )


async def _found(session: AsyncSession, actor: Actor, government: str, device_id: UUID) -> Device:
    device = await repository.find(session, government, device_id, for_update=True)
    if device is None:
        raise DeviceNotFound
    try:
        await periods.require(session, actor, government, device.period_id)
    except PeriodNotFound as error:
        raise DeviceNotFound from error
    return device


async def _recognised(session: AsyncSession, government: str, device_id: UUID, key: str) -> Device:
    device = await repository.find(session, government, device_id)
    if device is None or not rules.opens(key, device.key_sha256):
        raise DeviceNotFound
    return device


async def _set_pin(device: Device, pin: str | None) -> None:
    if pin is not None:
        proof = await asyncio.to_thread(rules.pin_proof, pin)
        device.pin_salt, device.pin_iterations, device.pin_hash = proof


def _read(device: Device, numbers: Numbers) -> DeviceRead:
    ranges, reused = numbers
    told = rules.gaps(ranges, most=0)
    return DeviceRead(
        id=device.id,
        period_id=device.period_id,
        unit_id=device.unit_id,
        form_code=device.form_code,
        name=device.name,
        kind=Kind(device.kind),
        has_pin=device.pin_hash is not None,
        last_seen_at=device.last_seen_at,
        app_version=device.app_version,
        waiting=device.waiting,
        highest=told.highest,
        received=told.received,
        missing_total=told.missing_total,
        reused=reused,
        version=device.version,
    )
