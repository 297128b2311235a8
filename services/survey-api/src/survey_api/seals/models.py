from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant
from survey_api.disclosure import actions as disclosure
from survey_api.points import points


class Seal(Tenant, Base):
    """The frozen result of one period, chained to the government's seal before it.

    `sha256` is over the canonical form of `content`, `signature` (Ed25519) over `sha256`.
    """

    __tablename__ = "seals"
    __table_args__ = (
        ForeignKeyConstraint(["government", "period_id"], ["periods.government", "periods.id"]),
        UniqueConstraint("government", "number", name="uq_seals_number"),
        UniqueConstraint("government", "period_id", "revision", name="uq_seals_revision"),
        CheckConstraint("(number = 1) = (previous_sha256 IS NULL)", name="chained"),
        Index("ix_seals_unit", "government", "unit_id"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    number: Mapped[int] = mapped_column(BigInteger)
    period_id: Mapped[UUID] = mapped_column(Uuid)
    unit_id: Mapped[UUID] = mapped_column(Uuid)
    label: Mapped[str] = mapped_column(String(10))
    revision: Mapped[int] = mapped_column(SmallInteger)
    n: Mapped[int] = mapped_column(Integer)
    population: Mapped[int | None] = mapped_column(Integer)
    index_cents: Mapped[int] = mapped_column(Integer)
    margin_cents: Mapped[int] = mapped_column(Integer)
    category: Mapped[str | None] = mapped_column(String(2))
    content: Mapped[dict[str, Any]] = mapped_column(JSONB)
    sha256: Mapped[str] = mapped_column(String(64))
    previous_sha256: Mapped[str | None] = mapped_column(String(64))
    signature: Mapped[bytes] = mapped_column(LargeBinary)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    report_sha256: Mapped[str] = mapped_column(String(64))
    sealed_by: Mapped[str] = mapped_column(String(60))
    sealed_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))

    @property
    def instrument(self) -> str:
        """The edition that was asked."""
        return str(self.content["instrument"])

    @property
    def index(self) -> Decimal:
        """Index points."""
        return points(self.index_cents)

    @property
    def margin(self) -> Decimal:
        """Index points."""
        return points(self.margin_cents)

    @property
    def hidden(self) -> bool:
        """Whether so few answered that the result would tell what single people said."""
        return disclosure.too_few(self.n)

    @property
    def algorithm(self) -> str:
        """Of the signature."""
        return "Ed25519"
