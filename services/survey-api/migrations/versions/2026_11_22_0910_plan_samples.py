"""Sample plans."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "2026_11_22_0910"
down_revision = "2026_11_22_0900"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sample_plans",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("target_margin", sa.Integer(), nullable=True),
        sa.Column("deviation", sa.Integer(), nullable=True),
        sa.Column("channels", postgresql.JSONB(), nullable=False),
        sa.Column("groups", postgresql.JSONB(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.String(length=60), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("target_margin > 0", name=op.f("ck_sample_plans_margin_positive")),
        sa.CheckConstraint("deviation > 0", name=op.f("ck_sample_plans_deviation_positive")),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_sample_plans_government_period_id"),
        ),
        sa.PrimaryKeyConstraint("government", "period_id", name=op.f("pk_sample_plans")),
    )
    op.execute(
        "CREATE TRIGGER sealed BEFORE INSERT OR UPDATE OR DELETE ON sample_plans"
        " FOR EACH ROW EXECUTE FUNCTION refuse_changes_of_sealed_periods()"
    )
    protect("sample_plans", grants=("SELECT", "INSERT", "UPDATE"))


def downgrade() -> None:
    op.drop_table("sample_plans")
