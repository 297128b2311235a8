from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Request, Response

from prima_chassis import etags
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.etags import Expected, VersionMissing, VersionStale
from prima_chassis.governments import GovernmentUnknown, PublicGovernment
from prima_chassis.idempotency import (
    IdempotencyKeyReused,
    Idempotent,
    IdempotentRoute,
    RequestInFlight,
)
from prima_chassis.limits import TooManyRequests, limited
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import problems
from survey_api.devices import actions
from survey_api.devices.errors import DeviceNotFound
from survey_api.devices.schemas import (
    DeviceChange,
    DeviceCreate,
    DeviceCreated,
    DeviceList,
    DeviceRead,
    DeviceSettings,
    Heartbeat,
    HeartbeatRead,
    SyncState,
)
from survey_api.forms.errors import FormsClosed, NoQuestions
from survey_api.periods.errors import ServiceUnknown
from survey_api.rounds.errors import PeriodNotFound

router = APIRouter(
    prefix="/governments/{government}", tags=["devices"], route_class=IdempotentRoute
)

_collector = Depends(requires("surveys:collect"))
Collector = Annotated[Actor, _collector]
DeviceKey = Annotated[
    str, Header(alias="Device-Key", max_length=64, description="The key shown at registration")
]
_limit = Depends(limited("devices", 600, per=60))


@router.post(
    "/periods/{period_id}/devices",
    status_code=201,
    # The caller is named first: whether a key is required depends on who calls.
    dependencies=[_collector, Idempotent],
    responses=problems(
        PeriodNotFound, ServiceUnknown, NoQuestions, FormsClosed, RequestInFlight,
        IdempotencyKeyReused,
    ),
)  # fmt: skip
async def register_device(
    government: GovernmentCode,
    period_id: UUID,
    command: DeviceCreate,
    *,
    actor: Collector,
    session: Session,
    request: Request,
    response: Response,
) -> DeviceCreated:
    """Register a device of the unit. Its key is shown this once, and as part of its address."""
    url = request.app.state.settings.public_url
    device = await actions.register(session, actor, government, period_id, command, public_url=url)
    etags.tag(response, device.version)
    response.headers["Cache-Control"] = "no-store"
    return device


@router.get("/periods/{period_id}/devices", responses=problems(PeriodNotFound))
async def list_devices(
    government: GovernmentCode, period_id: UUID, actor: Collector, session: Session
) -> DeviceList:
    """The round's devices: when each was last seen, and whether all of its answers arrived."""
    devices = await actions.listed(session, actor, government, period_id)
    return DeviceList(data=list(devices), next=None)


@router.patch(
    "/devices/{device_id}", responses=problems(DeviceNotFound, VersionMissing, VersionStale)
)
async def change_device(
    government: GovernmentCode,
    device_id: UUID,
    command: DeviceChange,
    *,
    expected: Expected,
    actor: Collector,
    session: Session,
    response: Response,
) -> DeviceRead:
    """Rename a device or give it another PIN."""
    device = await actions.change(session, actor, government, device_id, command, expected=expected)
    etags.tag(response, device.version)
    return device


@router.delete("/devices/{device_id}", status_code=204, responses=problems(DeviceNotFound))
async def remove_device(
    government: GovernmentCode, device_id: UUID, actor: Collector, session: Session
) -> None:
    """Take no more answers from a device, as when it is lost. What it has sent stays."""
    await actions.remove(session, actor, government, device_id)


@router.get(
    "/devices/{device_id}/settings",
    dependencies=[_limit],
    responses=problems(GovernmentUnknown, DeviceNotFound, TooManyRequests),
)
async def read_device_settings(
    government: PublicGovernment,
    device_id: UUID,
    *,
    key: DeviceKey = "",
    session: Session,
    response: Response,
) -> DeviceSettings:
    """What a device holds to work offline, the proof of its PIN included."""
    response.headers["Cache-Control"] = "no-store"
    return await actions.settings(session, government, device_id, key)


@router.post(
    "/devices/{device_id}/heartbeat",
    dependencies=[_limit],
    responses=problems(GovernmentUnknown, DeviceNotFound, TooManyRequests),
)
async def send_heartbeat(
    government: PublicGovernment,
    device_id: UUID,
    command: Heartbeat,
    *,
    key: DeviceKey = "",
    session: Session,
) -> HeartbeatRead:
    """A device's sign of life; the answer tells it the time."""
    return await actions.beat(session, government, device_id, key, command)


@router.get(
    "/devices/{device_id}/sync-state",
    dependencies=[_limit],
    responses=problems(GovernmentUnknown, DeviceNotFound, TooManyRequests),
)
async def read_sync_state(
    government: PublicGovernment,
    device_id: UUID,
    *,
    key: DeviceKey = "",
    session: Session,
    response: Response,
) -> SyncState:
    """Which numbers arrived from a device: what is missing here must still be sent."""
    response.headers["Cache-Control"] = "no-store"
    return await actions.sync_state(session, government, device_id, key)
