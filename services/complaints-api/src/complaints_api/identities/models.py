from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant

COMPLAINT = ("government", "complaint_id"), ("complaints.government", "complaints.id")


class Identity(Tenant, Base):
    """Who reported, under a key of its own. An anonymous report has no row."""

    __tablename__ = "identities"
    __table_args__ = (ForeignKeyConstraint(*COMPLAINT),)

    complaint_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class IdentityView(Tenant, Base):
    """Somebody saw who reported. Rows are added and never changed (UU 25/2009, article 49)."""

    __tablename__ = "identity_views"
    __table_args__ = (
        ForeignKeyConstraint(*COMPLAINT),
        Index("ix_identity_views_complaint", "government", "complaint_id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    complaint_id: Mapped[UUID] = mapped_column(Uuid)
    actor: Mapped[str] = mapped_column(String(60))
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    reveal_id: Mapped[UUID | None] = mapped_column(Uuid)
    """The consent under which a sealed identity was seen."""


class RevealRequest(Tenant, Base):
    """Somebody asks to see a sealed identity; two custodians decide."""

    __tablename__ = "reveal_requests"
    __table_args__ = (
        ForeignKeyConstraint(*COMPLAINT),
        CheckConstraint("state IN ('pending', 'approved', 'refused')", name="known_state"),
        CheckConstraint("first_custodian <> requested_by", name="first_is_another"),
        CheckConstraint(
            "second_custodian <> requested_by AND second_custodian <> first_custodian",
            name="second_is_another",
        ),
        CheckConstraint(
            "(state = 'approved') = (second_custodian IS NOT NULL AND expires_at IS NOT NULL)",
            name="approved_by_two",
        ),
        CheckConstraint("(state = 'refused') = (refused_by IS NOT NULL)", name="refused_by_one"),
        Index(
            "uq_reveal_requests_pending",
            "government",
            "complaint_id",
            unique=True,
            postgresql_where="state = 'pending'",
        ),
        Index("ix_reveal_requests_consent", "government", "complaint_id", "requested_by"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    complaint_id: Mapped[UUID] = mapped_column(Uuid)
    ticket: Mapped[str] = mapped_column(String(20))
    reason: Mapped[bytes] = mapped_column(LargeBinary)
    requested_by: Mapped[str] = mapped_column(String(60))
    requested_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    state: Mapped[str] = mapped_column(String(10))
    first_custodian: Mapped[str | None] = mapped_column(String(60))
    second_custodian: Mapped[str | None] = mapped_column(String(60))
    refused_by: Mapped[str | None] = mapped_column(String(60))
    expires_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
