from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    String,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Obstacle(Tenant, Base):
    """What keeps a unit from serving to the standard, and the decision it asks for."""

    __tablename__ = "obstacles"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "service_id"], ["catalogue_services.government", "catalogue_services.id"]
        ),
        CheckConstraint(
            "state IN ('waiting', 'approved', 'rejected', 'deferred', 'closed')",
            name="state_known",
        ),
        CheckConstraint("(state = 'closed') = (outcome IS NOT NULL)", name="closed_has_outcome"),
        Index("ix_obstacles_recent", "government", "created_at", "id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    component: Mapped[str | None] = mapped_column(String(30))
    title: Mapped[str] = mapped_column(String(200))
    description: Mapped[str] = mapped_column(Text)
    cause: Mapped[str] = mapped_column(String(20))
    impact: Mapped[str] = mapped_column(Text)
    decision_requested: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date | None] = mapped_column(Date)
    state: Mapped[str] = mapped_column(String(10))
    outcome: Mapped[str | None] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer)
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Decision(Tenant, Base):
    """What the leader decided; appended, the latest counts."""

    __tablename__ = "obstacle_decisions"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "obstacle_id"], ["obstacles.government", "obstacles.id"]
        ),
        CheckConstraint("verdict IN ('approved', 'rejected', 'deferred')", name="verdict_known"),
        Index("ix_obstacle_decisions_of", "government", "obstacle_id", "id"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    obstacle_id: Mapped[UUID] = mapped_column(Uuid)
    verdict: Mapped[str] = mapped_column(String(10))
    instruction: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date | None] = mapped_column(Date)
    decided_by: Mapped[str] = mapped_column(String(60))
    decided_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class ObstacleReport(Tenant, Base):
    """A periodic report to the head of government: a snapshot, never changed."""

    __tablename__ = "obstacle_reports"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "document_id"], ["documents.government", "documents.id"]
        ),
        Index("ix_obstacle_reports_recent", "government", "created_at"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    period: Mapped[str] = mapped_column(String(10))
    snapshot: Mapped[dict[str, Any]] = mapped_column(JSONB)
    sha256: Mapped[str] = mapped_column(String(64))
    document_id: Mapped[UUID] = mapped_column(Uuid)
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
