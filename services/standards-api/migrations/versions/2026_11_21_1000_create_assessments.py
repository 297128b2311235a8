"""Results of assessments, facts from other services, reviews."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "standards_0007"
down_revision = "standards_0006"
branch_labels = None
depends_on = None


def append_only(table: str) -> None:
    """Not even the owner changes a row of `table`, short of removing this trigger."""
    op.execute(
        f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table}"
        " FOR EACH ROW EXECUTE FUNCTION refuse_change()"
    )
    op.execute(
        f"CREATE TRIGGER not_emptied BEFORE TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    )


def upgrade() -> None:
    op.create_table(
        "assessments",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sa.String(length=40), nullable=False),
        sa.Column("edition", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("score", sa.Numeric(precision=6, scale=2), nullable=False),
        sa.Column("category", sa.String(length=4), nullable=True),
        sa.Column("label", sa.String(length=60), nullable=True),
        sa.Column("zone", sa.String(length=10), nullable=True),
        sa.Column("source", sa.String(length=500), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('official', 'self')", name=op.f("ck_assessments_kind_known")),
        sa.CheckConstraint(
            "(zone IS NULL) = (label IS NULL)", name=op.f("ck_assessments_band_whole")
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_assessments")),
    )
    op.create_index(
        "ix_assessments_by_year", "assessments", ["government", "year", "id"], unique=False
    )
    op.create_index(
        "uq_assessments_official",
        "assessments",
        ["government", "instrument", "year"],
        unique=True,
        postgresql_where="kind = 'official'",
    )
    op.create_table(
        "evidence",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=True),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("component", sa.String(length=30), nullable=True),
        sa.Column("occurred_on", sa.Date(), nullable=False),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('complaint', 'survey')", name=op.f("ck_evidence_kind_known")),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_evidence")),
    )
    op.create_index(
        "ix_evidence_recent", "evidence", ["government", "occurred_on", "id"], unique=False
    )
    op.create_table(
        "reviews",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("component", sa.String(length=30), nullable=True),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("evidence_id", sa.Uuid(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("resolution", sa.Text(), nullable=True),
        sa.Column("resolved_by", sa.String(length=60), nullable=True),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(resolved_at IS NULL) = (resolution IS NULL)", name=op.f("ck_reviews_resolved_whole")
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_reviews")),
    )
    op.create_index(
        "ix_reviews_open",
        "reviews",
        ["government", "service_id"],
        unique=False,
        postgresql_where="resolved_at IS NULL",
    )
    protect("assessments", grants=("SELECT", "INSERT"))
    append_only("assessments")
    protect("evidence", "reviews", everywhere=True)


def downgrade() -> None:
    op.drop_table("reviews")
    op.drop_table("evidence")
    op.drop_table("assessments")
