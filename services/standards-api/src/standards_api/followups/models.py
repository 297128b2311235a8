from datetime import date
from uuid import UUID

from sqlalchemy import Date, Index, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class ComponentReview(Tenant, Base):
    """A unit works on an element of its survey, so that a component of its standards is looked at.

    `id` is that of the follow-up in surveys; it is closed when the unit says it is done.
    """

    __tablename__ = "component_reviews"
    __table_args__ = (
        Index(
            "ix_component_reviews_open",
            "government",
            "unit_id",
            postgresql_where="closed_on IS NULL",
        ),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    label: Mapped[str] = mapped_column(String(10))
    element: Mapped[str] = mapped_column(String(40))
    component: Mapped[str] = mapped_column(String(30))
    due_on: Mapped[date] = mapped_column(Date)
    opened_on: Mapped[date] = mapped_column(Date)
    closed_on: Mapped[date | None] = mapped_column(Date)
