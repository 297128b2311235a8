from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, ForeignKeyConstraint, Integer, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class ServedDay(Tenant, Base):
    """How many people a service served on a day, as one source (a queue machine, a register) says.

    `service_id` is the nil UUID where the source counts visitors of the unit as a whole.
    """

    __tablename__ = "served_days"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        CheckConstraint("count >= 0", name="count_not_negative"),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    source: Mapped[str] = mapped_column(String(60), primary_key=True)
    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    count: Mapped[int] = mapped_column(Integer)
