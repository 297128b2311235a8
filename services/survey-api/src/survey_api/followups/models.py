from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import DateTime, ForeignKeyConstraint, Integer, String, UniqueConstraint, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.database import Base, Tenant


class EvidenceFile(Tenant, Base):
    """A file that shows what was done; the same content is kept once for a follow-up."""

    __tablename__ = "followup_evidence"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "followup_id"], ["followups.government", "followups.id"]
        ),
        UniqueConstraint(
            "government", "followup_id", "sha256", name="uq_followup_evidence_content"
        ),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    followup_id: Mapped[UUID] = mapped_column(Uuid)
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(40))
    size: Mapped[int] = mapped_column(Integer)
    sha256: Mapped[str] = mapped_column(String(64))
    added_by: Mapped[str] = mapped_column(String(60))
    added_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)
