from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Government(Base):
    """One of Indonesia's governments, by its Kemendagri code; loaded with the schema.

    The list is public and read across governments, so no tenant wall stands around it; the
    runtime role can only update it. `timezone` is an IANA name;
    `notice` stands above every page of that government.
    """

    __tablename__ = "directory_governments"
    __table_args__ = (
        CheckConstraint("level IN ('province', 'regency', 'city')", name="known_level"),
        CheckConstraint("(level = 'province') = (province IS NULL)", name="province_of_regencies"),
    )

    code: Mapped[str] = mapped_column(String(5), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    level: Mapped[str] = mapped_column(String(20))
    province: Mapped[str | None] = mapped_column(ForeignKey("directory_governments.code"))
    timezone: Mapped[str] = mapped_column(String(40))
    notice: Mapped[str | None] = mapped_column(String(300))
    active: Mapped[bool] = mapped_column(Boolean, server_default="false")
    version: Mapped[int] = mapped_column(Integer, server_default="1")
    units_version: Mapped[int] = mapped_column(Integer, server_default="1")
    """Counts changes of any unit, so that the public tree has an ETag."""


class Unit(Tenant, Base):
    """A part of a government (perangkat daerah, bagian, UPT …).

    `ancestors` runs from the root to the parent; it is what services expand a reach by.
    """

    __tablename__ = "directory_units"
    __table_args__ = (
        ForeignKeyConstraint(["government"], ["directory_governments.code"]),
        ForeignKeyConstraint(
            ["government", "parent_id"], ["directory_units.government", "directory_units.id"]
        ),
        CheckConstraint("parent_id IS NULL OR parent_id <> id", name="not_own_parent"),
        CheckConstraint(
            "CASE WHEN parent_id IS NULL THEN cardinality(ancestors) = 0"
            " ELSE cardinality(ancestors) > 0"
            " AND parent_id = ancestors[cardinality(ancestors)] END",
            name="ancestors_end_with_parent",
        ),
        CheckConstraint("NOT id = ANY(ancestors)", name="not_own_ancestor"),
        Index("ix_directory_units_parent", "government", "parent_id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    parent_id: Mapped[UUID | None] = mapped_column(Uuid)
    ancestors: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    name: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str | None] = mapped_column(String(60))
    kind: Mapped[str] = mapped_column(String(30))
    closed_on: Mapped[date | None] = mapped_column(Date)
    version: Mapped[int] = mapped_column(Integer)
    changed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
