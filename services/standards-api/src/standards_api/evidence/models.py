from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, DateTime, Index, String, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Evidence(Tenant, Base):
    """A fact from another service that speaks for or against a promise. `id` is its event's."""

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint("kind IN ('complaint', 'survey')", name="kind_known"),
        Index("ix_evidence_recent", "government", "occurred_on", "id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    unit_id: Mapped[UUID | None] = mapped_column(Uuid)
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    component: Mapped[str | None] = mapped_column(String(30))
    occurred_on: Mapped[date] = mapped_column(Date)
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)
    received_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Review(Tenant, Base):
    """A service is asked to look at its standard again. `id` follows from what asked."""

    __tablename__ = "reviews"
    __table_args__ = (
        CheckConstraint("(resolved_at IS NULL) = (resolution IS NULL)", name="resolved_whole"),
        Index(
            "ix_reviews_open", "government", "service_id", postgresql_where="resolved_at IS NULL"
        ),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    service_id: Mapped[UUID] = mapped_column(Uuid)
    component: Mapped[str | None] = mapped_column(String(30))
    reason: Mapped[str] = mapped_column(String(20))
    evidence_id: Mapped[UUID] = mapped_column(Uuid)
    opened_on: Mapped[date] = mapped_column(Date)
    resolution: Mapped[str | None] = mapped_column(Text)
    resolved_by: Mapped[str | None] = mapped_column(String(60))
    resolved_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
