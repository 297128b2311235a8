from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, ForeignKeyConstraint, Index, Integer, String, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Scan(Tenant, Base):
    """What the newest scan of a round tested: the probabilities below one tenth, ascending.

    Rounds of a government with the same label are judged together, so that the more is tested
    the less a single finding counts (Benjamini–Hochberg).
    """

    __tablename__ = "anomaly_scans"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        Index("ix_anomaly_scans_label", "government", "label"),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    label: Mapped[str] = mapped_column(String(10))
    tests: Mapped[int] = mapped_column(Integer)
    smallest: Mapped[list[float]] = mapped_column(JSONB)
    answers: Mapped[int] = mapped_column(Integer)
    scanned_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
