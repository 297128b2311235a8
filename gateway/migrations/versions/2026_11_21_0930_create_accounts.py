"""Accounts, what is granted to them per government, and what they prove themselves by."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import HERE, open_to_runtime, protect

MANAGED_HERE = f"{HERE} = '*' OR managed_by = {HERE}"
GRANTED_HERE = (
    "EXISTS (SELECT 1 FROM account_grants g"
    f" WHERE g.account_id = accounts.id AND g.government = {HERE})"
)
OF_A_VISIBLE_ACCOUNT = "EXISTS (SELECT 1 FROM accounts a WHERE a.id = account_id)"
OF_A_MANAGED_ACCOUNT = (
    f"{HERE} = '*' OR EXISTS"
    f" (SELECT 1 FROM accounts a WHERE a.id = account_id AND a.managed_by = {HERE})"
)

revision = "identity_0004"
down_revision = "identity_0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("username", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("managed_by", sa.String(length=5), nullable=True),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "username = lower(username)", name=op.f("ck_accounts_username_in_lower_case")
        ),
        sa.ForeignKeyConstraint(
            ["managed_by"], ["directory_governments.code"], name=op.f("fk_accounts_managed_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("username", name=op.f("uq_accounts_username")),
    )
    op.create_table(
        "account_grants",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("roles", postgresql.ARRAY(sa.String(length=40)), nullable=False),
        sa.Column("all_units", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "cardinality(roles) > 0", name=op.f("ck_account_grants_grants_something")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_account_grants_account_id")
        ),
        sa.PrimaryKeyConstraint("government", "account_id", name=op.f("pk_account_grants")),
    )
    op.create_index("ix_account_grants_account", "account_grants", ["account_id"], unique=False)
    op.create_table(
        "account_grant_units",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "account_id"],
            ["account_grants.government", "account_grants.account_id"],
            name=op.f("fk_account_grant_units_government_account_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["government", "unit_id"],
            ["directory_units.government", "directory_units.id"],
            name=op.f("fk_account_grant_units_government_unit_id"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "account_id", "unit_id", name=op.f("pk_account_grant_units")
        ),
    )
    op.create_index(
        "ix_account_grant_units_account", "account_grant_units", ["account_id"], unique=False
    )
    op.create_table(
        "credentials",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("otp_secret", sa.LargeBinary(), nullable=True),
        sa.Column("otp_pending", sa.LargeBinary(), nullable=True),
        sa.Column("otp_step", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_credentials_account_id")
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_credentials")),
    )
    op.create_table(
        "sign_in_attempts",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("failures", sa.SmallInteger(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("failures >= 0", name=op.f("ck_sign_in_attempts_failures_not_negative")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_sign_in_attempts")),
    )
    op.create_index(
        op.f("ix_sign_in_attempts_last_at"), "sign_in_attempts", ["last_at"], unique=False
    )
    protect("account_grants", "account_grant_units", everywhere=True)
    _wall("accounts", seen=f"{MANAGED_HERE} OR {GRANTED_HERE}", changed=MANAGED_HERE)
    _wall("credentials", seen=OF_A_VISIBLE_ACCOUNT, changed=OF_A_MANAGED_ACCOUNT)
    open_to_runtime("accounts", "credentials", grants=("SELECT", "INSERT", "UPDATE"))
    open_to_runtime("sign_in_attempts")


def _wall(table: str, *, seen: str, changed: str) -> None:
    """A government sees whoever works for it and changes only whom it manages."""
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY seen ON {table} FOR SELECT USING ({seen})")
    op.execute(f"CREATE POLICY added ON {table} FOR INSERT WITH CHECK ({changed})")
    op.execute(f"CREATE POLICY changed ON {table} FOR UPDATE USING ({changed})")


def downgrade() -> None:
    op.execute("DROP POLICY seen ON credentials")
    op.execute("DROP POLICY added ON credentials")
    op.execute("DROP POLICY changed ON credentials")
    op.execute("DROP POLICY seen ON accounts")
    op.drop_table("sign_in_attempts")
    op.drop_table("credentials")
    op.drop_table("account_grant_units")
    op.drop_table("account_grants")
    op.drop_table("accounts")
