from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Consultation(Tenant, Base):
    """One round over one or many standards. Without `unit_id` the government itself organises it.

    `signatories` are those of the minutes, each with the moment of the signature.
    """

    __tablename__ = "consultations"
    __table_args__ = (
        CheckConstraint(
            "state IN ('planned', 'open', 'closed', 'recorded', 'signed')", name="state_known"
        ),
        CheckConstraint("opens_on <= closes_on", name="opens_before_closing"),
        CheckConstraint(
            "(state IN ('recorded', 'signed')) = (minutes_number IS NOT NULL)",
            name="recorded_has_minutes",
        ),
        Index("ix_consultations_recent", "government", "opens_on", "id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    purpose: Mapped[str] = mapped_column(String(20))
    method: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(10))
    opens_on: Mapped[date] = mapped_column(Date)
    closes_on: Mapped[date] = mapped_column(Date)
    place: Mapped[str | None] = mapped_column(String(200))
    facilitator: Mapped[str | None] = mapped_column(String(200))
    unit_id: Mapped[UUID | None] = mapped_column(Uuid)
    revision: Mapped[int] = mapped_column(Integer)
    minutes_number: Mapped[str | None] = mapped_column(String(100))
    minutes_held_on: Mapped[date | None] = mapped_column(Date)
    minutes_document: Mapped[UUID | None] = mapped_column(Uuid)
    minutes_sha256: Mapped[str | None] = mapped_column(String(64))
    signatories: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class DiscussedStandard(Tenant, Base):
    """A version that a round is about; `drafted` when it is a draft and not one in force."""

    __tablename__ = "discussed_standards"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "consultation_id"], ["consultations.government", "consultations.id"]
        ),
        ForeignKeyConstraint(
            ["government", "service_id", "number"],
            ["versions.government", "versions.service_id", "versions.number"],
        ),
    )

    consultation_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    number: Mapped[int] = mapped_column(Integer)
    drafted: Mapped[bool] = mapped_column(Boolean)


class Participant(Tenant, Base):
    """Somebody invited or present. Names are for organisers only."""

    __tablename__ = "participants"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "consultation_id"], ["consultations.government", "consultations.id"]
        ),
        Index("ix_participants_of", "government", "consultation_id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    consultation_id: Mapped[UUID] = mapped_column(Uuid)
    society_group: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    institution: Mapped[str | None] = mapped_column(String(200))
    gender: Mapped[str | None] = mapped_column(String(10))
    disability: Mapped[bool] = mapped_column(Boolean)
    attended: Mapped[bool] = mapped_column(Boolean)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
