from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, DateTime, ForeignKeyConstraint, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Revision(Tenant, Base):
    """Why a sealed round is corrected, for ever. `period_id` is the correcting round."""

    __tablename__ = "revisions"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    reason: Mapped[str] = mapped_column(String(1000))
    count_late: Mapped[bool] = mapped_column(Boolean)
    opened_by: Mapped[str] = mapped_column(String(60))
    opened_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class DroppedRevision(Tenant, Base):
    """Who gave a correction up before its seal: that it was tried stays known, for ever."""

    __tablename__ = "dropped_revisions"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "period_id"], ["revisions.government", "revisions.period_id"]
        ),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    dropped_by: Mapped[str] = mapped_column(String(60))
    dropped_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
