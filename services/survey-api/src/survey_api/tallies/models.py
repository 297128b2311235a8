from datetime import date
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Date,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant

STATUSES = "('accepted', 'late', 'quarantined', 'invalid', 'withdrawn')"


class Cell(Tenant, Base):
    """Additive integers over the responses that share the key; `slot` tells writers apart.

    `sums` holds Σ per element, `products` Σ of products of two elements (upper triangle by rows,
    squares included). `service_id` is the nil UUID for answers about the whole unit.

    Slot -1 is of those who change the status of answers: what they take away is subtracted there,
    so that they never wait for a cell that answers are just being counted in.
    """

    __tablename__ = "cells"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        CheckConstraint("n >= 0 OR slot = -1", name="count_not_negative"),
        CheckConstraint(f"status IN {STATUSES}", name="status_known"),
        Index("ix_cells_service", "government", "service_id"),
        Index("ix_cells_day", "government", "period_id", "answered_on"),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    service_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    channel: Mapped[str] = mapped_column(String(10), primary_key=True)
    answered_on: Mapped[date] = mapped_column(Date, primary_key=True)
    status: Mapped[str] = mapped_column(String(12), primary_key=True)
    slot: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    n: Mapped[int] = mapped_column(BigInteger)
    total: Mapped[int] = mapped_column(BigInteger)
    squares: Mapped[int] = mapped_column(BigInteger)
    sums: Mapped[list[int]] = mapped_column(ARRAY(BigInteger))
    products: Mapped[list[int]] = mapped_column(ARRAY(BigInteger))


class DayChanges(Tenant, Base):
    """How often the cells of a day have changed, told apart by the writers' slots as they are.

    Written in the statement that changes the cells, so whoever sees the same numbers again sees
    the same cells.
    """

    __tablename__ = "day_changes"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
    )

    period_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    answered_on: Mapped[date] = mapped_column(Date, primary_key=True)
    slot: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    changes: Mapped[int] = mapped_column(BigInteger)
