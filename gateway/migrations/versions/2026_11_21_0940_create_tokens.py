"""Signing keys, API clients, families of refresh tokens, codes, and mail that waits."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import HERE, open_to_runtime, protect

OF_A_MANAGED_ACCOUNT = (
    f"{HERE} = '*' OR EXISTS"
    f" (SELECT 1 FROM accounts a WHERE a.id = account_id AND a.managed_by = {HERE})"
)

revision = "identity_0005"
down_revision = "identity_0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "signing_keys",
        sa.Column("kid", sa.String(length=40), nullable=False),
        sa.Column("public", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("private", sa.LargeBinary(), nullable=False),
        sa.Column("signs_from", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("kid", name=op.f("pk_signing_keys")),
    )
    op.create_table(
        "api_clients",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("client_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("secret_sha256", sa.LargeBinary(), nullable=True),
        sa.Column("scopes", postgresql.ARRAY(sa.String(length=60)), nullable=False),
        sa.Column("redirect_uris", postgresql.ARRAY(sa.String(length=500)), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "confidential = (secret_sha256 IS NOT NULL)",
            name=op.f("ck_api_clients_secret_if_confidential"),
        ),
        sa.CheckConstraint(
            "confidential OR cardinality(redirect_uris) > 0",
            name=op.f("ck_api_clients_public_ones_act_for_people"),
        ),
        sa.ForeignKeyConstraint(
            ["government"], ["directory_governments.code"], name=op.f("fk_api_clients_government")
        ),
        sa.PrimaryKeyConstraint("government", "client_id", name=op.f("pk_api_clients")),
    )
    op.create_index("ix_api_clients_client_id", "api_clients", ["client_id"], unique=False)
    op.create_table(
        "token_families",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.String(length=40), nullable=True),
        sa.Column("scope", sa.String(length=1000), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_for", sa.String(length=60), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_token_families_account_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_token_families")),
    )
    op.create_index("ix_token_families_account", "token_families", ["account_id"], unique=False)
    op.create_index(
        op.f("ix_token_families_client_id"), "token_families", ["client_id"], unique=False
    )
    op.create_index(op.f("ix_token_families_ends_at"), "token_families", ["ends_at"], unique=False)
    op.create_table(
        "refresh_tokens",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("family_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["family_id"],
            ["token_families.id"],
            name=op.f("fk_refresh_tokens_family_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_refresh_tokens")),
    )
    op.create_index(
        op.f("ix_refresh_tokens_family_id"), "refresh_tokens", ["family_id"], unique=False
    )
    op.create_table(
        "authorization_codes",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("client_id", sa.String(length=40), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("redirect_uri", sa.String(length=500), nullable=True),
        sa.Column("scope", sa.String(length=1000), nullable=False),
        sa.Column("code_challenge", sa.String(length=128), nullable=False),
        sa.Column("code_challenge_method", sa.String(length=10), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("family_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_authorization_codes_account_id")
        ),
        sa.ForeignKeyConstraint(
            ["family_id"],
            ["token_families.id"],
            name=op.f("fk_authorization_codes_family_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["government", "client_id"],
            ["api_clients.government", "api_clients.client_id"],
            name=op.f("fk_authorization_codes_government_client_id"),
        ),
        sa.PrimaryKeyConstraint("government", "digest", name=op.f("pk_authorization_codes")),
    )
    op.create_index(
        op.f("ix_authorization_codes_expires_at"),
        "authorization_codes",
        ["expires_at"],
        unique=False,
    )
    op.create_table(
        "outgoing_mail",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing_mail")),
    )
    op.create_index("ix_outgoing_mail_next_at", "outgoing_mail", ["next_at"], unique=False)
    protect("api_clients", everywhere=True, grants=("SELECT", "INSERT", "UPDATE"))
    protect("authorization_codes", everywhere=True)
    op.execute("ALTER TABLE token_families ENABLE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY managed ON token_families USING ({OF_A_MANAGED_ACCOUNT})")
    open_to_runtime("token_families", "refresh_tokens", "signing_keys", "outgoing_mail")


def downgrade() -> None:
    op.drop_table("outgoing_mail")
    op.drop_table("authorization_codes")
    op.drop_table("refresh_tokens")
    op.drop_table("token_families")
    op.drop_table("api_clients")
    op.drop_table("signing_keys")
