from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, ForeignKey, ForeignKeyConstraint, LargeBinary, String, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class AuthorizationCode(Tenant, Base):
    """A person's consent on its way to an application, by the SHA-256 of the code; usable once.

    Belongs to the government of the client. A used one is kept until it would have expired:
    if it comes back, the family that it began is ended.
    """

    __tablename__ = "authorization_codes"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "client_id"], ["api_clients.government", "api_clients.client_id"]
        ),
    )

    digest: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    client_id: Mapped[str] = mapped_column(String(40))
    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    redirect_uri: Mapped[str | None] = mapped_column(String(500))
    scope: Mapped[str] = mapped_column(String(1000))
    code_challenge: Mapped[str] = mapped_column(String(128))
    code_challenge_method: Mapped[str] = mapped_column(String(10))
    expires_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
    used_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    family_id: Mapped[UUID | None] = mapped_column(
        Uuid, ForeignKey("token_families.id", ondelete="SET NULL")
    )

    def get_redirect_uri(self) -> str | None:
        """Authlib's name for the address that the code was asked with."""
        return self.redirect_uri

    def get_scope(self) -> str:
        """Authlib's name for what the person consented to."""
        return self.scope
