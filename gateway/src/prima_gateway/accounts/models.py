"""Accounts are identity-wide, grants belong to governments.

A person signs in before anybody knows where they work, may work for several governments (an
Ombudsman viewer) or for all of them (a platform administrator), and has one name everywhere: so
`accounts` has no government in its key. What an account may do is granted per government, in
rows behind the tenant wall; `*` stands for every government and is seen only from EVERYWHERE.

The wall also stands around `accounts`: a transaction inside a government sees the accounts that
have a grant there and changes only those that it manages. Sign-in works from EVERYWHERE.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Uuid,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis.database import Base, Tenant


class Account(Base):
    """A person who signs in. `managed_by` is the government that looks after the account, null
    when the platform does, which alone can grant more than one government."""

    __tablename__ = "accounts"
    __table_args__ = (CheckConstraint("username = lower(username)", name="username_in_lower_case"),)

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    username: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str | None] = mapped_column(String(254))
    managed_by: Mapped[str | None] = mapped_column(ForeignKey("directory_governments.code"))
    disabled_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    version: Mapped[int] = mapped_column(Integer)


class Grant(Tenant, Base):
    """What an account may do in one government, and whether in all of its units.

    Tokens carry one list of roles for all governments, so grants of one account are equal; a
    token is never wider than what they have in common.
    """

    __tablename__ = "account_grants"
    __table_args__ = (
        CheckConstraint("cardinality(roles) > 0", name="grants_something"),
        Index("ix_account_grants_account", "account_id"),
    )

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"), primary_key=True)
    roles: Mapped[list[str]] = mapped_column(ARRAY(String(40)))
    all_units: Mapped[bool] = mapped_column(Boolean)


class GrantedUnit(Tenant, Base):
    """A unit, with everything below it, that a grant reaches."""

    __tablename__ = "account_grant_units"
    __table_args__ = (
        ForeignKeyConstraint(
            ["government", "account_id"],
            ["account_grants.government", "account_grants.account_id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["government", "unit_id"], ["directory_units.government", "directory_units.id"]
        ),
        Index("ix_account_grant_units_account", "account_id"),
    )

    account_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    unit_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
