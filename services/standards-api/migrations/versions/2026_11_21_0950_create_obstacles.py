"""Obstacles, decisions on them, reports."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "standards_0006"
down_revision = "standards_0005"
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
        "obstacles",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("component", sa.String(length=30), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("cause", sa.String(length=20), nullable=False),
        sa.Column("impact", sa.Text(), nullable=False),
        sa.Column("decision_requested", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(state = 'closed') = (outcome IS NOT NULL)",
            name=op.f("ck_obstacles_closed_has_outcome"),
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'approved', 'rejected', 'deferred', 'closed')",
            name=op.f("ck_obstacles_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "service_id"],
            ["catalogue_services.government", "catalogue_services.id"],
            name=op.f("fk_obstacles_government_service_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_obstacles")),
    )
    op.create_index(
        "ix_obstacles_recent", "obstacles", ["government", "created_at", "id"], unique=False
    )
    op.create_table(
        "obstacle_decisions",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("obstacle_id", sa.Uuid(), nullable=False),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.String(length=60), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('approved', 'rejected', 'deferred')",
            name=op.f("ck_obstacle_decisions_verdict_known"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "obstacle_id"],
            ["obstacles.government", "obstacles.id"],
            name=op.f("fk_obstacle_decisions_government_obstacle_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_obstacle_decisions")),
    )
    op.create_index(
        "ix_obstacle_decisions_of",
        "obstacle_decisions",
        ["government", "obstacle_id", "id"],
        unique=False,
    )
    op.create_table(
        "obstacle_reports",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("period", sa.String(length=10), nullable=False),
        sa.Column("snapshot", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "document_id"],
            ["documents.government", "documents.id"],
            name=op.f("fk_obstacle_reports_government_document_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_obstacle_reports")),
    )
    op.create_index(
        "ix_obstacle_reports_recent", "obstacle_reports", ["government", "created_at"], unique=False
    )
    protect("obstacles", grants=("SELECT", "INSERT", "UPDATE"))
    protect("obstacle_decisions", "obstacle_reports", grants=("SELECT", "INSERT"))
    for table in ("obstacle_decisions", "obstacle_reports"):
        append_only(table)


def downgrade() -> None:
    op.drop_table("obstacle_reports")
    op.drop_table("obstacle_decisions")
    op.drop_table("obstacles")
