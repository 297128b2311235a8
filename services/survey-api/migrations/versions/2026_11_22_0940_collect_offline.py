"""Devices with their sequences, and a unit's own questions."""

revision = "2026_11_22_0940"
down_revision = "2026_11_22_0930"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
