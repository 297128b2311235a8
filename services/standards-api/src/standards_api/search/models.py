from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Computed,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB, TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant

VECTOR = " || ".join(
    [
        "setweight(to_tsvector('indonesian'::regconfig, names), 'A')",
        "setweight(to_tsvector('indonesian'::regconfig, about || ' ' || products), 'B')",
        "setweight(to_tsvector('indonesian'::regconfig, requirements), 'C')",
        "setweight(to_tsvector('indonesian'::regconfig, unit_name), 'D')",
        "array_to_tsvector(ARRAY['g' || government::text])",
    ]
)
"""The government is a word of its own, so that the index finds only its services."""


class SearchEntry(Tenant, Base):
    """What can be found of one service, and what is shown of it in a list of results."""

    __tablename__ = "search_entries"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "service_id"],
            ["catalogue_services.government", "catalogue_services.id"],
        ),
        Index("ix_search_entries_vector", "vector", postgresql_using="gin"),
    )

    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    code: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(200))
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    unit_name: Mapped[str] = mapped_column(String(200))
    reference_code: Mapped[str | None] = mapped_column(String(40))
    names: Mapped[str] = mapped_column(Text)
    about: Mapped[str] = mapped_column(Text)
    products: Mapped[str] = mapped_column(Text, default="")
    requirements: Mapped[str] = mapped_column(Text, default="")
    published_number: Mapped[int | None] = mapped_column(Integer)
    duration: Mapped[dict[str, Any] | None] = mapped_column(JSONB)
    fee: Mapped[dict[str, Any] | None] = mapped_column(JSONB)
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    vector: Mapped[str] = mapped_column(TSVECTOR, Computed(VECTOR, persisted=True), deferred=True)
