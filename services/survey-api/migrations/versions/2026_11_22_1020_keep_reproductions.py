"""Keep with a recapitulation's row which conventions give its printed index: milliseconds each."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_1020"
down_revision = "2026_11_22_1010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Null where an earlier version stored the row: it is then computed when it is read.
    op.add_column("recap_rows", sa.Column("reproduced_by", postgresql.JSONB(), nullable=True))


def downgrade() -> None:
    op.drop_column("recap_rows", "reproduced_by")
