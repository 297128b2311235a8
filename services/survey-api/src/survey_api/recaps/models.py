from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, DateTime, Integer, SmallInteger, String, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class RecapRow(Tenant, Base):
    """One unit's line in a published recapitulation: means instead of answers, so never counted.

    `means` holds decimal strings by element code, null where the sheet has none; `printed` the
    three result columns, which are shown beside what the means really give. `reproduced_by` names
    the conventions that give the printed index; it is null in rows of versions that did not keep
    it.
    """

    __tablename__ = "recap_rows"
    __table_args__ = (
        CheckConstraint("sample >= 0 AND population >= 0", name="counts_not_negative"),
    )

    label: Mapped[str] = mapped_column(String(10), primary_key=True)
    instrument: Mapped[str] = mapped_column(String(40), primary_key=True)
    unit_name: Mapped[str] = mapped_column(String(200), primary_key=True)
    place: Mapped[int] = mapped_column(SmallInteger)
    unit_id: Mapped[UUID | None] = mapped_column(Uuid)
    means: Mapped[dict[str, str | None]] = mapped_column(JSONB)
    respondents: Mapped[dict[str, int]] = mapped_column(JSONB)
    population: Mapped[int | None] = mapped_column(Integer)
    sample: Mapped[int | None] = mapped_column(Integer)
    index_cents: Mapped[int | None] = mapped_column(Integer)
    category: Mapped[str | None] = mapped_column(String(2))
    printed: Mapped[dict[str, Any]] = mapped_column(JSONB)
    reproduced_by: Mapped[list[str] | None] = mapped_column(JSONB)
    sha256: Mapped[str] = mapped_column(String(64))
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)
