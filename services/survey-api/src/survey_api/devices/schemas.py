from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from survey_api.devices.models import Kind

Name = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\x00]*$")]
PinCode = Annotated[str, Field(pattern=r"^[0-9]{4,8}$", description="4 to 8 digits")]


class DeviceCreate(BaseModel):
    """A device that will collect answers to the round, about one service or the whole unit.

    Kiosks answer through the channel `kiosk`, the others through `counter`.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"name": "Kios ruang tunggu", "kind": "kiosk", "pin": "2580"}]
        },
    )

    name: Name
    kind: Kind
    service_id: UUID | None = None
    pin: PinCode | None = None


class DeviceChange(BaseModel):
    """What is to be different; what is left out stays."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"name": "Kios loket 2", "pin": "4711"}]}
    )

    name: Name | None = None
    pin: PinCode | None = None


class DeviceRead(BaseModel):
    """A device and the numbers of the answers that came from it.

    `missing_total` is how many numbers up to `highest` have not arrived; `reused` is how many
    answers came under a number that another answer had. `waiting` is what the device last said.
    """

    id: UUID
    period_id: UUID
    unit_id: UUID
    form_code: str
    name: str
    kind: Kind
    has_pin: bool
    last_seen_at: datetime | None
    app_version: str | None
    waiting: int | None
    highest: int
    received: int
    missing_total: int
    reused: int
    version: int


class DeviceCreated(DeviceRead):
    """The device with its key, which is shown this once; `url` opens it on the device."""

    key: str
    url: str


class DeviceList(BaseModel):
    """The round's devices by name."""

    data: list[DeviceRead]
    next: str | None


class PinProof(BaseModel):
    """PBKDF2-SHA256 over the digits; salt and hash in hexadecimal."""

    algorithm: Literal["PBKDF2-SHA256"]
    salt: str
    iterations: int
    hash: str


class DeviceSettings(BaseModel):
    """What the device needs to work by itself; durations in seconds."""

    id: UUID
    name: str
    kind: Kind
    form_code: str
    pin: PinProof | None
    reset_seconds: int
    heartbeat_seconds: int
    server_time: datetime


class Heartbeat(BaseModel):
    """A sign of life; `waiting` answers have not been sent yet."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"app_version": "2026.11.22", "waiting": 3}]},
    )

    app_version: str | None = Field(default=None, max_length=40, pattern=r"^[^\x00]*$")
    waiting: int | None = Field(default=None, ge=0, le=1_000_000_000)


class HeartbeatRead(BaseModel):
    """The time here, by which a device sets a clock that is wrong."""

    server_time: datetime


class SyncState(BaseModel):
    """Which numbers have arrived from the device: nothing was lost when `missing` is empty.

    `missing` holds first and last number of each gap, at most 500 of them.
    """

    highest: int
    missing: list[tuple[int, int]]
    missing_total: int
    received: int
    reused: int
    server_time: datetime
