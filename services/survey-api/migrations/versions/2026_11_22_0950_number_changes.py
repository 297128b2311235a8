"""How often the counts of a day have changed: readers look here before they add up cells."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "2026_11_22_0950"
down_revision = "2026_11_22_0940"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "day_changes",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("slot", sa.SmallInteger(), nullable=False),
        sa.Column("changes", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_day_changes_government_period_id"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "period_id", "answered_on", "slot", name=op.f("pk_day_changes")
        ),
    )
    # It changes with every batch: room on the page keeps its updates off the index.
    op.execute("ALTER TABLE day_changes SET (fillfactor = 20)")
    op.create_index("ix_cells_day", "cells", ["government", "period_id", "answered_on"])
    protect("day_changes", grants=("SELECT", "INSERT", "UPDATE"))
    op.execute(
        "INSERT INTO day_changes"
        " SELECT DISTINCT government, period_id, answered_on, 0, 1 FROM cells"
    )
    op.execute(
        "CREATE TRIGGER sealed BEFORE INSERT OR UPDATE OR DELETE ON day_changes"
        " FOR EACH ROW EXECUTE FUNCTION refuse_changes_of_sealed_periods()"
    )


def downgrade() -> None:
    op.drop_index("ix_cells_day", "cells")
    op.drop_table("day_changes")
