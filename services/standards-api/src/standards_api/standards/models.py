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
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant
from standards_api.lifecycle import OPEN, VersionState

IS_OPEN = f"state IN ({', '.join(repr(str(state)) for state in VersionState if state in OPEN)})"
HAS_DECREE = "state IN ('established', 'published', 'superseded', 'revoked')"


class Version(Tenant, Base):
    """One version of a service's standard: its life. Its frozen texts are amendments.

    `working` holds the components while it is a draft, and nothing afterwards; `amendment` is the
    newest frozen text. The runtime role may not delete versions, nor move them between services.
    """

    __tablename__ = "versions"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "service_id"], ["catalogue_services.government", "catalogue_services.id"]
        ),
        ForeignKeyConstraint(
            ["government", "service_id", "number", "amendment"],
            [
                "amendments.government",
                "amendments.service_id",
                "amendments.number",
                "amendments.amendment",
            ],
            name="fk_versions_newest_amendment",
            use_alter=True,
        ),
        CheckConstraint("(state = 'draft') = (working IS NOT NULL)", name="draft_is_working"),
        CheckConstraint("(state = 'draft') = (amendment IS NULL)", name="frozen_has_text"),
        CheckConstraint(f"({HAS_DECREE}) = (decree_number IS NOT NULL)", name="decree_number"),
        CheckConstraint(f"({HAS_DECREE}) = (effective_from IS NOT NULL)", name="decree_effect"),
        CheckConstraint(
            "(state IN ('published', 'superseded', 'revoked')) = (published_on IS NOT NULL)",
            name="published_on_a_day",
        ),
        Index(
            "uq_versions_one_open",
            "government",
            "service_id",
            unique=True,
            postgresql_where=IS_OPEN,
        ),
        Index(
            "uq_versions_one_published",
            "government",
            "service_id",
            unique=True,
            postgresql_where="state = 'published'",
        ),
    )

    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    state: Mapped[str] = mapped_column(String(12))
    working: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    amendment: Mapped[int | None] = mapped_column(Integer)
    base_number: Mapped[int | None] = mapped_column(Integer)
    reference_code: Mapped[str | None] = mapped_column(String(40))
    revision: Mapped[int] = mapped_column(Integer)
    consultation_id: Mapped[UUID | None] = mapped_column(Uuid)
    decree_number: Mapped[str | None] = mapped_column(String(100))
    decree_date: Mapped[date | None] = mapped_column(Date)
    official: Mapped[str | None] = mapped_column(String(200))
    official_position: Mapped[str | None] = mapped_column(String(200))
    effective_from: Mapped[date | None] = mapped_column(Date)
    published_on: Mapped[date | None] = mapped_column(Date)
    ended_on: Mapped[date | None] = mapped_column(Date)
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class VersionEvent(Tenant, Base):
    """A version went from one state to the next; appended, never changed."""

    __tablename__ = "version_events"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "service_id", "number"],
            ["versions.government", "versions.service_id", "versions.number"],
        ),
        Index("ix_version_events_of", "government", "service_id", "number"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    service_id: Mapped[UUID] = mapped_column(Uuid)
    number: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String(12))
    happened_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    actor: Mapped[str] = mapped_column(String(60))
