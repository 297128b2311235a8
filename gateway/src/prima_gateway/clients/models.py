from datetime import datetime

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class ApiClient(Tenant, Base):
    """An application that a government lets in. Its tokens reach that government only.

    The secret is random, so its plain SHA-256 says nothing about it. Rows stay when a client is
    revoked: the audit trail and tokens name it.
    """

    __tablename__ = "api_clients"
    __table_args__ = (
        ForeignKeyConstraint(["government"], ["directory_governments.code"]),
        CheckConstraint(
            "confidential = (secret_sha256 IS NOT NULL)", name="secret_if_confidential"
        ),
        CheckConstraint(
            "confidential OR cardinality(redirect_uris) > 0", name="public_ones_act_for_people"
        ),
        Index("ix_api_clients_client_id", "client_id"),
    )

    client_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    confidential: Mapped[bool] = mapped_column(Boolean)
    secret_sha256: Mapped[bytes | None] = mapped_column(LargeBinary)
    scopes: Mapped[list[str]] = mapped_column(ARRAY(String(60)))
    redirect_uris: Mapped[list[str]] = mapped_column(ARRAY(String(500)))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    created_by: Mapped[str] = mapped_column(String(60))
    revoked_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
