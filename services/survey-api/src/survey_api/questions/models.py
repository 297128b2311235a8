from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, SmallInteger, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class QuestionAnswer(Tenant, Base):
    """What one respondent chose of one of the unit's own questions; `choice` counts from 1."""

    __tablename__ = "question_answers"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "period_id", "response_id"],
            ["responses.government", "responses.period_id", "responses.id"],
        ),
        CheckConstraint("choice BETWEEN 1 AND 4", name="choice_known"),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    response_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    question: Mapped[str] = mapped_column(String(20), primary_key=True)
    choice: Mapped[int] = mapped_column(SmallInteger)


class QuestionCount(Tenant, Base):
    """How many respondents chose one answer before each one's choice was kept; none are added.

    Nobody can tell whose they were, so they count whatever has become of the answers.
    `service_id` is the nil UUID for answers about the whole unit.
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
