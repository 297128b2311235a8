"""Deadlines, and the steps taken when they were missed."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "complaints_0005"
down_revision = "complaints_0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "clocks",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=2), nullable=False),
        sa.Column("round", sa.SmallInteger(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(length=10), nullable=False),
        sa.Column("edition", sa.String(length=20), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("counts_from", sa.Date(), nullable=False),
        sa.Column("days_left", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("calendar_version", sa.Integer(), nullable=False),
        sa.Column("skipped", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("paused_on", sa.Date(), nullable=True),
        sa.Column("paused_days", sa.SmallInteger(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("breached_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.CheckConstraint(
            "(state = 'paused') = (paused_on IS NOT NULL)", name=op.f("ck_clocks_paused_has_day")
        ),
        sa.CheckConstraint(
            "(state IN ('running', 'paused')) = (ended_on IS NULL)",
            name=op.f("ck_clocks_ended_has_day"),
        ),
        sa.CheckConstraint(
            "state <> 'paused' OR name IN ('O1', 'O3')", name=op.f("ck_clocks_statute_never_pauses")
        ),
        sa.CheckConstraint(
            "state IN ('running', 'paused', 'stopped', 'expired', 'cancelled')",
            name=op.f("ck_clocks_known_state"),
        ),
        sa.CheckConstraint("unit IN ('working', 'calendar')", name=op.f("ck_clocks_known_unit")),
        sa.CheckConstraint("days_left BETWEEN 0 AND n", name=op.f("ck_clocks_rest_within_term")),
        sa.CheckConstraint(
            "level = 0 OR breached_at IS NOT NULL", name=op.f("ck_clocks_escalated_is_breached")
        ),
        sa.CheckConstraint("n BETWEEN 1 AND 366", name=op.f("ck_clocks_sane_term")),
        sa.CheckConstraint("paused_days BETWEEN 0 AND 30", name=op.f("ck_clocks_pause_is_capped")),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_clocks_government_complaint_id"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "complaint_id", "name", "round", name=op.f("pk_clocks")
        ),
    )
    op.create_index(
        "ix_clocks_watch",
        "clocks",
        ["next_at"],
        unique=False,
        postgresql_where="next_at IS NOT NULL",
    )
    op.create_index(
        "ix_clocks_working",
        "clocks",
        ["government", "calendar_version"],
        unique=False,
        postgresql_where="unit = 'working' AND state IN ('paused', 'running')",
    )
    op.create_index(
        "uq_clocks_live",
        "clocks",
        ["government", "complaint_id", "name"],
        unique=True,
        postgresql_where="state IN ('paused', 'running')",
    )
    op.create_table(
        "escalations",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=2), nullable=False),
        sa.Column("round", sa.SmallInteger(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("told", sa.String(length=20), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id", "name", "round"],
            ["clocks.government", "clocks.complaint_id", "clocks.name", "clocks.round"],
            name=op.f("fk_escalations_government_complaint_id_name_round"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "complaint_id", "name", "round", "level", name=op.f("pk_escalations")
        ),
    )
    protect("clocks", everywhere=True, grants=("SELECT", "INSERT", "UPDATE"))
    protect("escalations", everywhere=True, grants=("SELECT", "INSERT"))


def downgrade() -> None:
    op.drop_table("escalations")
    op.drop_table("clocks")
