from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, SmallInteger, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class QuestionCount(Tenant, Base):
    """How many respondents gave one answer to one of the unit's own questions.

    Only these counts are kept: no row tells which respondent gave which answer. `service_id` is
    the nil UUID for answers about the whole unit, `choice` counts from 1.
    """

    __tablename__ = "question_counts"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        CheckConstraint("choice BETWEEN 1 AND 4", name="choice_known"),
        CheckConstraint("n > 0", name="count_positive"),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    question: Mapped[str] = mapped_column(String(20), primary_key=True)
    choice: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    slot: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    n: Mapped[int] = mapped_column(BigInteger)
