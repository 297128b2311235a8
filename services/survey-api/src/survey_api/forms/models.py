from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    String,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class Channel(StrEnum):
    """How answers come in."""

    QR = "qr"
    KIOSK = "kiosk"
    COUNTER = "counter"
    WEB = "web"


OWN_DEVICES = {Channel.QR, Channel.WEB}
"""Channels of people's own devices."""


class Form(Tenant, Base):
    """The public door to one round, for one channel and one service (null: the whole unit)."""

    __tablename__ = "forms"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        UniqueConstraint(
            "government", "period_id", "service_id", "channel",
            name="uq_forms_door", postgresql_nulls_not_distinct=True,
        ),
        CheckConstraint("channel IN ('qr', 'kiosk', 'counter', 'web')", name="channel_known"),
    )  # fmt: skip

    code: Mapped[str] = mapped_column(String(12), primary_key=True)
    period_id: Mapped[UUID] = mapped_column(Uuid)
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    channel: Mapped[str] = mapped_column(String(10))
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)


class FormLocator(Base):
    """Which government a code belongs to: a code alone arrives from a QR, outside any tenant."""

    __tablename__ = "form_locators"

    code: Mapped[str] = mapped_column(String(12), primary_key=True)
    government: Mapped[str] = mapped_column(String(5))
