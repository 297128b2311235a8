"""Assignments, decisions and objections."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "complaints_0006"
down_revision = "complaints_0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "assignments",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.SmallInteger(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("instruction", sa.LargeBinary(), nullable=False),
        sa.Column("assigned_by", sa.String(length=60), nullable=False),
        sa.Column("assigned_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(length=10), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "answer IN ('accepted', 'refused')", name=op.f("ck_assignments_known_answer")
        ),
        sa.CheckConstraint(
            "(answer IS NULL) = (answered_on IS NULL)", name=op.f("ck_assignments_answer_has_day")
        ),
        sa.CheckConstraint("step >= 1", name=op.f("ck_assignments_counts_from_one")),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_assignments_government_complaint_id"),
        ),
        sa.PrimaryKeyConstraint("government", "complaint_id", "step", name=op.f("pk_assignments")),
    )
    op.create_table(
        "decisions",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("round", sa.SmallInteger(), nullable=False),
        sa.Column("finding", sa.String(length=20), nullable=False),
        sa.Column("component", sa.String(length=30), nullable=True),
        sa.Column("action", sa.LargeBinary(), nullable=False),
        sa.Column("remedy", sa.LargeBinary(), nullable=True),
        sa.Column("compensation", sa.BigInteger(), nullable=True),
        sa.Column("pay_by", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.String(length=60), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("on_time", sa.Boolean(), nullable=True),
        sa.Column("delivered_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "finding <> 'unsubstantiated' OR component IS NULL",
            name=op.f("ck_decisions_breach_needs_finding"),
        ),
        sa.CheckConstraint(
            "finding IN ('substantiated', 'partly', 'unsubstantiated')",
            name=op.f("ck_decisions_known_finding"),
        ),
        sa.CheckConstraint(
            "(compensation IS NULL) = (pay_by IS NULL)",
            name=op.f("ck_decisions_compensation_has_day"),
        ),
        sa.CheckConstraint("compensation > 0", name=op.f("ck_decisions_compensation_positive")),
        sa.CheckConstraint(
            "delivered_on >= decided_on", name=op.f("ck_decisions_delivered_after_decided")
        ),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_decisions_government_complaint_id"),
        ),
        sa.PrimaryKeyConstraint("government", "complaint_id", "round", name=op.f("pk_decisions")),
    )
    op.create_table(
        "objections",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("round", sa.SmallInteger(), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("objected_on", sa.Date(), nullable=False),
        sa.Column("upheld", sa.Boolean(), nullable=True),
        sa.Column("ruled_by", sa.String(length=60), nullable=True),
        sa.Column("ruled_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "(upheld IS NULL) = (ruled_by IS NULL) AND (upheld IS NULL) = (ruled_on IS NULL)",
            name=op.f("ck_objections_ruling_is_whole"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id", "round"],
            ["decisions.government", "decisions.complaint_id", "decisions.round"],
            name=op.f("fk_objections_government_complaint_id_round"),
        ),
        sa.PrimaryKeyConstraint("government", "complaint_id", "round", name=op.f("pk_objections")),
    )
    protect("assignments", "decisions", "objections", grants=("SELECT", "INSERT", "UPDATE"))


def downgrade() -> None:
    op.drop_table("objections")
    op.drop_table("decisions")
    op.drop_table("assignments")
