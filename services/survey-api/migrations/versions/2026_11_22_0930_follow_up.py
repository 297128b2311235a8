"""Follow-up plans of the lowest elements."""

revision = "2026_11_22_0930"
down_revision = "2026_11_22_0920"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
