from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, Index, Integer, String, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class PublishedVersion(Tenant, Base):
    """One published version of a service's standard, kept for ever.

    A complaint about last year is compared with what was promised last year.
    """

    __tablename__ = "published_versions"
    __table_args__ = (
        CheckConstraint("version >= 1", name="counts_from_one"),
        Index("ix_published_versions_in_force", "government", "service_id", "effective_from"),
    )

    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    version: Mapped[int] = mapped_column(Integer, primary_key=True)
    effective_from: Mapped[date] = mapped_column(Date)
    code: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(300))
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    fee: Mapped[list[dict[str, Any]] | None] = mapped_column(JSONB(none_as_null=True))
    """Fee lines: none at all when the service is free, null when nothing was said about cost."""
    duration: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    sha256: Mapped[str] = mapped_column(String(64))
