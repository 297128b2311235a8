from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    LargeBinary,
    SmallInteger,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class DataKey(Tenant, Base):
    """A complaint's data key, wrapped. Destroying the row destroys everything sealed with it."""

    __tablename__ = "data_keys"
    __table_args__ = (
        # Deferred: the row is written together with the complaint it belongs to.
        ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            deferrable=True,
            initially="DEFERRED",
        ),
        CheckConstraint("purpose IN ('story', 'identity')", name="known_purpose"),
    )

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    purpose: Mapped[str] = mapped_column(String(10), primary_key=True)
    edition: Mapped[int] = mapped_column(SmallInteger)
    """Which derivation of the wrapping key was used."""
    wrapped: Mapped[bytes] = mapped_column(LargeBinary)
