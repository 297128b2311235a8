from datetime import datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Integer,
    SmallInteger,
    String,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class PublishedCalendar(Tenant, Base):
    """One version of a government's working days. Versions are only added: deadlines that were
    computed with an old one must stay explainable."""

    __tablename__ = "published_calendars"
    __table_args__ = (
        ForeignKeyConstraint(["government"], ["directory_governments.code"]),
        CheckConstraint("version > 0", name="version_from_one"),
        CheckConstraint(
            "cardinality(workweek) > 0 AND workweek <@ ARRAY[1,2,3,4,5,6,7]::smallint[]",
            name="workweek_of_iso_days",
        ),
    )

    version: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    workweek: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
    holidays: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    published_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    published_by: Mapped[str] = mapped_column(String(60))
