from datetime import date
from uuid import UUID

from sqlalchemy import Boolean, Date, ForeignKeyConstraint, LargeBinary, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Ticket(Tenant, Base):
    """The right to answer once, given to somebody who was served.

    Only the hash of its code is kept, neither who received it nor which answers it brought, nor
    when it was used. Without `service_id` it is for the unit as a whole.
    """

    __tablename__ = "tickets"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    sha256: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    service_id: Mapped[UUID | None] = mapped_column(Uuid)
    issued_on: Mapped[date] = mapped_column(Date)
    spent: Mapped[bool] = mapped_column(Boolean, default=False)
