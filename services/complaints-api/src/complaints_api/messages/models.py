from datetime import date
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Date,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Message(Tenant, Base):
    """What a reporter and officers write to each other, and officers among themselves. Sealed."""

    __tablename__ = "messages"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "complaint_id"], ["complaints.government", "complaints.id"]
        ),
        CheckConstraint("thread IN ('reporter', 'internal')", name="known_thread"),
        CheckConstraint("author IN ('reporter', 'officer')", name="known_author"),
        CheckConstraint("author = 'officer' OR thread = 'reporter'", name="reporters_stay_outside"),
    )

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    thread: Mapped[str] = mapped_column(String(10))
    author: Mapped[str] = mapped_column(String(10))
    written_on: Mapped[date] = mapped_column(Date)
    """A day, not a moment: the moment could betray who wrote."""
    purpose: Mapped[str] = mapped_column(String(20))
    """The act it belongs to, such as `asked`."""
    body: Mapped[bytes] = mapped_column(LargeBinary)
