from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, ForeignKey, Index, LargeBinary, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base


class TokenFamily(Base):
    """Everything that follows from one sign-in or one consent; it ends as a whole.

    Belongs to an account, which may work for several governments, so it has no government of its
    own; it is visible where its account is. `client_id` is null for our own web application.
    """

    __tablename__ = "token_families"
    __table_args__ = (Index("ix_token_families_account", "account_id"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    client_id: Mapped[str | None] = mapped_column(String(40), index=True)
    scope: Mapped[str | None] = mapped_column(String(1000))
    """What the person consented to; null for our own web application."""
    started_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    ends_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
    revoked_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    revoked_for: Mapped[str | None] = mapped_column(String(60))


class RefreshToken(Base):
    """One refresh token, by its SHA-256; usable once. Says nothing without its family."""

    __tablename__ = "refresh_tokens"

    digest: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    family_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("token_families.id", ondelete="CASCADE"), index=True
    )
    expires_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    used_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
