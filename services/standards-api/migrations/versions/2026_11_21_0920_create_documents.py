"""Official documents. The runtime role may only say that one was replaced."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "standards_0003"
down_revision = "standards_0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("subject", sa.String(length=80), nullable=False),
        sa.Column("open_to_all", sa.Boolean(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issued_by", sa.String(length=60), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state IN ('valid', 'replaced')", name=op.f("ck_documents_state_known")),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_documents")),
        sa.UniqueConstraint("government", "code", name=op.f("uq_documents_government_code")),
    )
    op.create_index("ix_documents_of", "documents", ["government", "subject", "kind"], unique=False)
    protect("documents", grants=("SELECT", "INSERT", "UPDATE (state)"))


def downgrade() -> None:
    op.drop_table("documents")
