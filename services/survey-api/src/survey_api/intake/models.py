from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    Date,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant

STATUSES = "('accepted', 'late', 'quarantined', 'invalid', 'withdrawn')"


class Status(StrEnum):
    """Only accepted responses count; the others stay visible beside them."""

    ACCEPTED = "accepted"
    LATE = "late"
    QUARANTINED = "quarantined"
    INVALID = "invalid"
    WITHDRAWN = "withdrawn"


class Response(Tenant, Base):
    """One respondent's complete answers, in the element order of the period's instrument.

    Anonymous: the day but not the time, no address, no device. Respondent fields are positions
    in the instrument's lists of options, from 1.
    """

    __tablename__ = "responses"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        CheckConstraint(
            "answers <@ '{1,2,3,4,5,6}' AND cardinality(answers) BETWEEN 1 AND 20",
            name="answers_on_scale",
        ),
        CheckConstraint(f"status IN {STATUSES}", name="status_known"),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    channel: Mapped[str] = mapped_column(String(10))
    answered_on: Mapped[date] = mapped_column(Date)
    status: Mapped[str] = mapped_column(String(12))
    answers: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
    gender: Mapped[int | None] = mapped_column(SmallInteger)
    age_band: Mapped[int | None] = mapped_column(SmallInteger)
    education: Mapped[int | None] = mapped_column(SmallInteger)
    occupation: Mapped[int | None] = mapped_column(SmallInteger)
    content_sha256: Mapped[bytes] = mapped_column(LargeBinary)


class Suggestion(Tenant, Base):
    """What a respondent wrote. It carries no link to the answers, whose writer it could betray."""

    __tablename__ = "suggestions"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        Index("ix_suggestions_period", "government", "period_id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    period_id: Mapped[UUID] = mapped_column(Uuid)
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    body: Mapped[str] = mapped_column(String(1000))


class Conflict(Tenant, Base):
    """Other answers that came in under an id already taken: kept for review, never counted."""

    __tablename__ = "response_conflicts"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "period_id", "id"],
            ["responses.government", "responses.period_id", "responses.id"],
        ),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    content_sha256: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    channel: Mapped[str] = mapped_column(String(10))
    answered_on: Mapped[date] = mapped_column(Date)
    answers: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
