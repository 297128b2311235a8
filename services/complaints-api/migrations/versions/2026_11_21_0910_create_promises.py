"""Published standards: every version of every service."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "complaints_0002"
down_revision = "complaints_0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "published_versions",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("fee", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column(
            "duration", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.CheckConstraint("version >= 1", name=op.f("ck_published_versions_counts_from_one")),
        sa.PrimaryKeyConstraint(
            "government", "service_id", "version", name=op.f("pk_published_versions")
        ),
    )
    op.create_index(
        "ix_published_versions_in_force",
        "published_versions",
        ["government", "service_id", "effective_from"],
        unique=False,
    )
    protect("published_versions", everywhere=True)


def downgrade() -> None:
    op.drop_table("published_versions")
