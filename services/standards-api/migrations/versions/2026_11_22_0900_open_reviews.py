"""Components that units look at after a survey."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "standards_0008"
down_revision = "standards_0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "component_reviews",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(length=10), nullable=False),
        sa.Column("element", sa.String(length=40), nullable=False),
        sa.Column("component", sa.String(length=30), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_component_reviews")),
    )
    op.create_index(
        "ix_component_reviews_open",
        "component_reviews",
        ["government", "unit_id"],
        unique=False,
        postgresql_where="closed_on IS NULL",
    )
    protect("component_reviews", everywhere=True)


def downgrade() -> None:
    op.drop_table("component_reviews")
