"""Revisions of sealed periods."""

revision = "2026_11_22_0920"
down_revision = "2026_11_22_0910"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
