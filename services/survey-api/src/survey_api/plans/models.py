from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, DateTime, ForeignKeyConstraint, Integer, String, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class SamplePlan(Tenant, Base):
    """What is planned for one round beyond the legal sample size.

    Margin and deviation are hundredths of an index point. `channels` holds {channel, share},
    `groups` {field, option, population}. Users per service are kept with the round's services.
    """

    __tablename__ = "sample_plans"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        CheckConstraint("target_margin > 0", name="margin_positive"),
        CheckConstraint("deviation > 0", name="deviation_positive"),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    target_margin: Mapped[int | None] = mapped_column(Integer)
    deviation: Mapped[int | None] = mapped_column(Integer)
    channels: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    groups: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    version: Mapped[int] = mapped_column(Integer, default=1)
    changed_by: Mapped[str] = mapped_column(String(60))
    changed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)
