from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    LargeBinary,
    SmallInteger,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Receipt(Tenant, Base):
    """Finds a complaint by its receipt code, of which only a keyed hash is kept."""

    __tablename__ = "receipts"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "complaint_id"], ["complaints.government", "complaints.id"]
        ),
        UniqueConstraint("government", "complaint_id"),
        CheckConstraint("length(lookup) = 32", name="lookup_is_sha256"),
    )

    lookup: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    complaint_id: Mapped[UUID] = mapped_column(Uuid)
    edition: Mapped[int] = mapped_column(SmallInteger)
    """Which derivation of the hash's key was used."""
