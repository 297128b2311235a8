from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    String,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Comment(Tenant, Base):
    """What somebody said about one entry of one text. It stays with that text for ever.

    `item_text` is the entry as it read then. The runtime role may change the moderation only.
    """

    __tablename__ = "comments"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "consultation_id"], ["consultations.government", "consultations.id"]
        ),
        ForeignKeyConstraint(
            ["government", "service_id", "number", "amendment"],
            [
                "amendments.government",
                "amendments.service_id",
                "amendments.number",
                "amendments.amendment",
            ],
            name="fk_comments_text",
        ),
        CheckConstraint("state IN ('pending', 'approved', 'rejected')", name="state_known"),
        Index("ix_comments_of", "government", "consultation_id", "created_at", "id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    consultation_id: Mapped[UUID] = mapped_column(Uuid)
    service_id: Mapped[UUID] = mapped_column(Uuid)
    number: Mapped[int] = mapped_column(Integer)
    amendment: Mapped[int] = mapped_column(Integer)
    component: Mapped[str] = mapped_column(String(30))
    item_id: Mapped[UUID | None] = mapped_column(Uuid)
    item_text: Mapped[str | None] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    society_group: Mapped[str] = mapped_column(String(20))
    name: Mapped[str | None] = mapped_column(String(200))
    source: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(10))
    moderated_by: Mapped[str | None] = mapped_column(String(60))
    moderated_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Reply(Tenant, Base):
    """A reasoned reply; appended, the latest counts. `change` is what it did to the text."""

    __tablename__ = "replies"
    __table_args__ = (
        ForeignKeyConstraint(["government", "comment_id"], ["comments.government", "comments.id"]),
        CheckConstraint(
            "disposition IN ('accepted', 'partly', 'rejected', 'out_of_scope')",
            name="disposition_known",
        ),
        Index("ix_replies_of", "government", "comment_id", "id"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    comment_id: Mapped[UUID] = mapped_column(Uuid)
    disposition: Mapped[str] = mapped_column(String(15))
    reason: Mapped[str] = mapped_column(Text)
    change: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    replied_by: Mapped[str] = mapped_column(String(60))
    replied_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
