from datetime import date
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Date,
    ForeignKeyConstraint,
    LargeBinary,
    SmallInteger,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Assignment(Tenant, Base):
    """One sheet of the chain of assignments (lembar disposisi)."""

    __tablename__ = "assignments"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "complaint_id"], ["complaints.government", "complaints.id"]
        ),
        CheckConstraint("step >= 1", name="counts_from_one"),
        CheckConstraint("answer IN ('accepted', 'refused')", name="known_answer"),
        CheckConstraint("(answer IS NULL) = (answered_on IS NULL)", name="answer_has_day"),
    )

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    step: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    instruction: Mapped[bytes] = mapped_column(LargeBinary)
    assigned_by: Mapped[str] = mapped_column(String(60))
    assigned_on: Mapped[date] = mapped_column(Date)
    answer: Mapped[str | None] = mapped_column(String(10))
    answered_on: Mapped[date | None] = mapped_column(Date)
