from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    Index,
    String,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class DocumentKind(StrEnum):
    """What a document is; its template has the same name."""

    MINUTES = "minutes"
    DECREE = "decree"
    CHARTER = "charter"
    STANDARD = "standard"
    OBSTACLE_REPORT = "obstacle_report"


class DocumentState(StrEnum):
    """Whether a document still counts."""

    VALID = "valid"
    REPLACED = "replaced"


class Document(Tenant, Base):
    """An official document. Its file is stored under `sha256`; only `state` ever changes."""

    __tablename__ = "documents"
    __table_args__ = (
        UniqueConstraint("government", "code"),
        CheckConstraint("state IN ('valid', 'replaced')", name="state_known"),
        Index("ix_documents_of", "government", "subject", "kind"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(300))
    subject: Mapped[str] = mapped_column(String(80))
    open_to_all: Mapped[bool] = mapped_column(Boolean)
    sha256: Mapped[str] = mapped_column(String(64))
    code: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(10))
    issued_on: Mapped[date] = mapped_column(Date)
    issued_by: Mapped[str] = mapped_column(String(60))
    issued_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
