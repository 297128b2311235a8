from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, Index, SmallInteger, String, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base


class OutgoingMail(Base):
    """A message that waits to be handed over; removed as soon as it is. Identity-wide: accounts
    belong to no single government."""

    __tablename__ = "outgoing_mail"
    __table_args__ = (Index("ix_outgoing_mail_next_at", "next_at"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    recipient: Mapped[str] = mapped_column(String(254))
    subject: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    attempts: Mapped[int] = mapped_column(SmallInteger)
    next_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
