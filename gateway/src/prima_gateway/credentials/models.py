from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKey,
    LargeBinary,
    SmallInteger,
    String,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base


class Credential(Base):
    """What one person proves themselves by. Seen only together with their account: the policy
    asks whether the account is visible. Second factors are sealed with the service's secret."""

    __tablename__ = "credentials"

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"), primary_key=True)
    password_hash: Mapped[str] = mapped_column(String(200))
    otp_secret: Mapped[bytes | None] = mapped_column(LargeBinary)
    otp_pending: Mapped[bytes | None] = mapped_column(LargeBinary)
    """A secret that was shown and not yet confirmed."""
    otp_step: Mapped[int] = mapped_column(BigInteger)
    """The last time step whose code was used: a code counts once."""
    changed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class SignInAttempts(Base):
    """How often somebody lately failed to sign in as a name, whether or not it exists.

    Identity-wide by nature: the name is known before anybody's government is. Kept under a
    keyed hash, so that the table names nobody.
    """

    __tablename__ = "sign_in_attempts"
    __table_args__ = (CheckConstraint("failures >= 0", name="failures_not_negative"),)

    digest: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    failures: Mapped[int] = mapped_column(SmallInteger)
    locked_until: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    last_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
