"""Follow-up plans of the lowest elements."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "2026_11_22_0930"
down_revision = "2026_11_22_0920"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "followups",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(length=10), nullable=False),
        sa.Column("instrument", sa.String(length=40), nullable=False),
        sa.Column("element", sa.String(length=40), nullable=False),
        sa.Column("component", sa.String(length=30), nullable=True),
        sa.Column("program", sa.String(length=500), nullable=False),
        sa.Column("owner_name", sa.String(length=200), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("note", sa.String(length=2000), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", sa.String(length=60), nullable=True),
        sa.Column("effect_verdict", sa.String(length=20), nullable=True),
        sa.Column("effect_difference", sa.Integer(), nullable=True),
        sa.Column("effect_margin", sa.Integer(), nullable=True),
        sa.Column("effect_period_id", sa.Uuid(), nullable=True),
        sa.Column("effect_label", sa.String(length=10), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('planned', 'running', 'done')", name=op.f("ck_followups_state_known")
        ),
        sa.CheckConstraint(
            "(state = 'done') = (done_on IS NOT NULL) AND (state = 'done') = (note IS NOT NULL)",
            name=op.f("ck_followups_done_whole"),
        ),
        sa.CheckConstraint(
            "effect_verdict IN ('improved', 'not_detectable', 'worse')",
            name=op.f("ck_followups_verdict_known"),
        ),
        sa.CheckConstraint(
            "num_nonnulls(effect_verdict, effect_difference, effect_margin, effect_period_id,"
            " effect_label) IN (0, 5)",
            name=op.f("ck_followups_effect_whole"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_followups_government_period_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_followups")),
        sa.UniqueConstraint(
            "government", "unit_id", "label", "instrument", "element", name="uq_followups_line"
        ),
    )
    op.create_index("ix_followups_due", "followups", ["government", "due_on", "id"], unique=False)
    op.create_table(
        "followup_evidence",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("followup_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=40), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added_by", sa.String(length=60), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "followup_id"],
            ["followups.government", "followups.id"],
            name=op.f("fk_followup_evidence_government_followup_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_followup_evidence")),
        sa.UniqueConstraint(
            "government", "followup_id", "sha256", name="uq_followup_evidence_content"
        ),
    )
    protect("followups", grants=("SELECT", "INSERT", "UPDATE"))
    protect("followup_evidence", grants=("SELECT", "INSERT"))


def downgrade() -> None:
    op.drop_table("followup_evidence")
    op.drop_table("followups")
