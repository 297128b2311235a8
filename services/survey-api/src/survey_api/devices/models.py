from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Uuid,
)
from sqlalchemy.dialects.postgresql import INT8MULTIRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class Kind(StrEnum):
    """What a device is: alone in the room, or in the hand of the staff."""

    KIOSK = "kiosk"
    COUNTER = "counter"
    TABLET = "tablet"


class Device(Tenant, Base):
    """A device of the unit that collects answers. Of its key only the hash is kept.

    The PIN opens the way out of the kiosk; its PBKDF2-SHA256 proof is what the device holds.
    """

    __tablename__ = "devices"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        ForeignKeyConstraint(["government", "form_code"], ["forms.government", "forms.code"]),
        CheckConstraint("kind IN ('kiosk', 'counter', 'tablet')", name="kind_known"),
        CheckConstraint(
            "(pin_hash IS NULL) = (pin_salt IS NULL)"
            " AND (pin_hash IS NULL) = (pin_iterations IS NULL)",
            name="pin_whole",
        ),
        Index("ix_devices_period", "government", "period_id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    period_id: Mapped[UUID] = mapped_column(Uuid)
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    form_code: Mapped[str] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(10))
    key_sha256: Mapped[bytes] = mapped_column(LargeBinary)
    pin_salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    pin_iterations: Mapped[int | None] = mapped_column(Integer)
    pin_hash: Mapped[bytes | None] = mapped_column(LargeBinary)
    last_seen_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    app_version: Mapped[str | None] = mapped_column(String(40))
    waiting: Mapped[int | None] = mapped_column(Integer)
    removed_on: Mapped[date | None] = mapped_column(Date)
    version: Mapped[int] = mapped_column(Integer, default=1)
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)


class DeviceSequence(Tenant, Base):
    """The numbers of the answers that arrived from one device; the answers do not know them.

    `reused` counts new answers under a number already taken: a device that was copied or reset.
    """

    __tablename__ = "device_sequences"
    __table_args__ = (
        ForeignKeyConstraint(["government", "device_id"], ["devices.government", "devices.id"]),
    )

    device_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    received: Mapped[list[Range[int]]] = mapped_column(INT8MULTIRANGE)
    reused: Mapped[int] = mapped_column(BigInteger, server_default="0")
