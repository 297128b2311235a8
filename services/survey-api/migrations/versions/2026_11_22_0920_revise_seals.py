"""Revisions of sealed periods: a period of its own, made of a copy, under the same label."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "2026_11_22_0920"
down_revision = "2026_11_22_0910"
branch_labels = None
depends_on = None

ROUND = ["government", "unit_id", "label", "instrument"]


def upgrade() -> None:
    op.add_column(
        "periods", sa.Column("revision", sa.SmallInteger(), server_default="1", nullable=False)
    )
    op.alter_column("periods", "revision", server_default=None)
    op.add_column("periods", sa.Column("revises_id", sa.Uuid(), nullable=True))
    op.drop_constraint("uq_periods_round", "periods", type_="unique")
    op.create_unique_constraint("uq_periods_round", "periods", [*ROUND, "revision"])
    op.create_foreign_key(
        op.f("fk_periods_government_revises_id"),
        "periods",
        "periods",
        ["government", "revises_id"],
        ["government", "id"],
    )
    op.create_check_constraint(
        op.f("ck_periods_revises_one"),
        "periods",
        "revision >= 1 AND (revision = 1) = (revises_id IS NULL)",
    )
    op.create_table(
        "revisions",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("count_late", sa.Boolean(), nullable=False),
        sa.Column("opened_by", sa.String(length=60), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_revisions_government_period_id"),
        ),
        sa.PrimaryKeyConstraint("government", "period_id", name=op.f("pk_revisions")),
    )
    op.execute(
        "CREATE TRIGGER permanent BEFORE UPDATE OR DELETE ON revisions"
        " FOR EACH ROW EXECUTE FUNCTION refuse_changes_for_ever()"
    )
    op.execute(
        "CREATE TRIGGER kept_whole BEFORE TRUNCATE ON revisions"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_for_ever()"
    )
    protect("revisions", grants=("SELECT", "INSERT"))


def downgrade() -> None:
    op.drop_table("revisions")
    op.drop_constraint(op.f("ck_periods_revises_one"), "periods", type_="check")
    op.drop_constraint(op.f("fk_periods_government_revises_id"), "periods", type_="foreignkey")
    op.drop_constraint("uq_periods_round", "periods", type_="unique")
    op.create_unique_constraint("uq_periods_round", "periods", ROUND)
    op.drop_column("periods", "revises_id")
    op.drop_column("periods", "revision")
