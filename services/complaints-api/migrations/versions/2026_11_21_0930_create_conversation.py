"""Messages, and who reported, kept apart from what was reported."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "complaints_0004"
down_revision = "complaints_0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "messages",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("thread", sa.String(length=10), nullable=False),
        sa.Column("author", sa.String(length=10), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "author = 'officer' OR thread = 'reporter'",
            name=op.f("ck_messages_reporters_stay_outside"),
        ),
        sa.CheckConstraint(
            "author IN ('reporter', 'officer')", name=op.f("ck_messages_known_author")
        ),
        sa.CheckConstraint(
            "thread IN ('reporter', 'internal')", name=op.f("ck_messages_known_thread")
        ),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_messages_government_complaint_id"),
        ),
        sa.PrimaryKeyConstraint("government", "complaint_id", "seq", name=op.f("pk_messages")),
    )
    op.create_table(
        "identities",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_identities_government_complaint_id"),
        ),
        sa.PrimaryKeyConstraint("government", "complaint_id", name=op.f("pk_identities")),
    )
    op.create_table(
        "identity_views",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("actor", sa.String(length=60), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reveal_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_identity_views_government_complaint_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_identity_views")),
    )
    op.create_index(
        "ix_identity_views_complaint",
        "identity_views",
        ["government", "complaint_id"],
        unique=False,
    )
    op.create_table(
        "reveal_requests",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("ticket", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("requested_by", sa.String(length=60), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("first_custodian", sa.String(length=60), nullable=True),
        sa.Column("second_custodian", sa.String(length=60), nullable=True),
        sa.Column("refused_by", sa.String(length=60), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(state = 'approved') = (second_custodian IS NOT NULL AND expires_at IS NOT NULL)",
            name=op.f("ck_reveal_requests_approved_by_two"),
        ),
        sa.CheckConstraint(
            "(state = 'refused') = (refused_by IS NOT NULL)",
            name=op.f("ck_reveal_requests_refused_by_one"),
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'approved', 'refused')",
            name=op.f("ck_reveal_requests_known_state"),
        ),
        sa.CheckConstraint(
            "first_custodian <> requested_by", name=op.f("ck_reveal_requests_first_is_another")
        ),
        sa.CheckConstraint(
            "second_custodian <> requested_by AND second_custodian <> first_custodian",
            name=op.f("ck_reveal_requests_second_is_another"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_reveal_requests_government_complaint_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_reveal_requests")),
    )
    op.create_index(
        "ix_reveal_requests_consent",
        "reveal_requests",
        ["government", "complaint_id", "requested_by"],
        unique=False,
    )
    op.create_index(
        "uq_reveal_requests_pending",
        "reveal_requests",
        ["government", "complaint_id"],
        unique=True,
        postgresql_where="state = 'pending'",
    )
    protect("messages", "identity_views", grants=("SELECT", "INSERT"))
    protect("identities", grants=("SELECT", "INSERT", "DELETE"))
    protect("reveal_requests", grants=("SELECT", "INSERT", "UPDATE"))


def downgrade() -> None:
    op.drop_table("reveal_requests")
    op.drop_table("identity_views")
    op.drop_table("identities")
    op.drop_table("messages")
