from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, DateTime, LargeBinary, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class AuditEntry(Tenant, Base):
    """One act that somebody answers for. Never changed or removed, not even by the owner role.

    `government` is `*` for acts on the platform itself. `digest` covers every other column and
    the digest of the entry before, so that the entries of a government form a chain.
    """

    __tablename__ = "audit_entries"
    __table_args__ = (CheckConstraint("seq > 0", name="seq_from_one"),)

    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    actor: Mapped[str] = mapped_column(String(60))
    action: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(String(80))
    detail: Mapped[dict[str, Any]] = mapped_column(JSONB)
    previous: Mapped[bytes] = mapped_column(LargeBinary)
    digest: Mapped[bytes] = mapped_column(LargeBinary)


class AuditHead(Tenant, Base):
    """The end of a government's chain, marked with the service's secret.

    Without the mark, whoever holds the database could shorten a chain or compute it anew.
    """

    __tablename__ = "audit_heads"

    seq: Mapped[int] = mapped_column(BigInteger)
    digest: Mapped[bytes] = mapped_column(LargeBinary)
    seal: Mapped[bytes] = mapped_column(LargeBinary)
