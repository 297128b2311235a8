"""Tickets, the ledger of transactions, anomalies and two-person invalidations."""

revision = "2026_11_22_0900"
down_revision = "2026_11_21_0910"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
