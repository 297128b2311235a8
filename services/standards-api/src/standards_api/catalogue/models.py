from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    DateTime,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class ServiceKind(StrEnum):
    """PP 96/2012 article 3: public goods, public services, administrative services."""

    GOOD = "good"
    SERVICE = "service"
    ADMINISTRATIVE = "administrative"


class ServiceState(StrEnum):
    """Whether citizens can use the service; `preparing` until its first standard is published."""

    PREPARING = "preparing"
    ACTIVE = "active"
    INACTIVE = "inactive"
    DISCONTINUED = "discontinued"


class PublicService(Tenant, Base):
    """One service of one unit (layanan). `published_number` is its standard in force."""

    __tablename__ = "catalogue_services"
    __table_args__ = (
        UniqueConstraint("government", "code"),
        CheckConstraint("kind IN ('good', 'service', 'administrative')", name="kind_known"),
        CheckConstraint(
            "state IN ('preparing', 'active', 'inactive', 'discontinued')", name="state_known"
        ),
        CheckConstraint(
            "state <> 'active' OR published_number IS NOT NULL", name="active_is_published"
        ),
        Index("ix_catalogue_services_by_name", "government", "name", "id"),
        Index("ix_catalogue_services_by_unit", "government", "unit_id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    code: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(200))
    description: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(20))
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    aliases: Mapped[list[str]] = mapped_column(ARRAY(String(100)))
    reference_code: Mapped[str | None] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(20))
    published_number: Mapped[int | None] = mapped_column(Integer)
    revision: Mapped[int] = mapped_column(Integer)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
