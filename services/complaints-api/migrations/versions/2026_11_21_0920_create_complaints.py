"""Complaints, their sealed content, receipts and history.

Nothing here can be deleted by the service but a data key, which makes what it sealed unreadable.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "complaints_0003"
down_revision = "complaints_0002"
branch_labels = None
depends_on = None

# History cannot be rewritten, not even by the owner of the table in passing.
REFUSE = """
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END $$
"""
APPEND_ONLY = """
    CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON timeline
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
"""


def upgrade() -> None:
    op.create_table(
        "complaints",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ticket", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("identity_class", sa.String(length=10), nullable=False),
        sa.Column("statutory", sa.Boolean(), nullable=False),
        sa.Column("track", sa.String(length=12), nullable=False),
        sa.Column("settlement", sa.String(length=12), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("service_name", sa.String(length=300), nullable=True),
        sa.Column("standard_version", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Uuid(), nullable=True),
        sa.Column("assigned_unit", sa.Uuid(), nullable=True),
        sa.Column("incident_on", sa.Date(), nullable=True),
        sa.Column("filed_on", sa.Date(), nullable=False),
        sa.Column("paid", sa.BigInteger(), nullable=True),
        sa.Column("tariff", sa.BigInteger(), nullable=True),
        sa.Column("excess", sa.BigInteger(), nullable=True),
        sa.Column("finding", sa.String(length=30), nullable=True),
        sa.Column("component", sa.String(length=30), nullable=True),
        sa.Column("refusals", sa.SmallInteger(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("on_time", sa.Boolean(), nullable=True),
        sa.Column("delivered_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("story", sa.LargeBinary(), nullable=False),
        sa.Column("resolution", sa.LargeBinary(), nullable=True),
        sa.Column("timeline_length", sa.Integer(), nullable=False),
        sa.Column("timeline_hash", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(outcome IS NOT NULL) = (state IN ('closed', 'redirected', 'withdrawn',"
            " 'deemed_withdrawn'))",
            name=op.f("ck_complaints_ended_has_outcome"),
        ),
        sa.CheckConstraint(
            "NOT statutory OR identity_class <> 'anonymous'",
            name=op.f("ck_complaints_anonymous_is_information"),
        ),
        sa.CheckConstraint(
            "channel IN ('web', 'counter')", name=op.f("ck_complaints_known_channel")
        ),
        sa.CheckConstraint(
            "coalesce(excess, 0) <= 0 OR track = 'inspectorate'",
            name=op.f("ck_complaints_excess_to_inspectorate"),
        ),
        sa.CheckConstraint(
            "identity_class IN ('open', 'withheld', 'sealed', 'anonymous')",
            name=op.f("ck_complaints_known_identity_class"),
        ),
        sa.CheckConstraint(
            "kind <> 'illegal_levy' OR track = 'inspectorate'",
            name=op.f("ck_complaints_levies_to_inspectorate"),
        ),
        sa.CheckConstraint(
            "kind IN ('complaint', 'illegal_levy', 'information_request', 'aspiration')",
            name=op.f("ck_complaints_known_kind"),
        ),
        sa.CheckConstraint(
            "settlement IN ('information', 'ordinary', 'supervisory', 'none')",
            name=op.f("ck_complaints_known_settlement"),
        ),
        sa.CheckConstraint(
            "state IN ('received', 'awaiting_completion', 'verified', 'assigned', 'in_progress',"
            " 'awaiting_reporter', 'investigating', 'decided', 'awaiting_response', 'objected',"
            " 'closed', 'redirected', 'withdrawn', 'deemed_withdrawn')",
            name=op.f("ck_complaints_known_state"),
        ),
        sa.CheckConstraint(
            "track <> 'inspectorate' OR assigned_unit IS NULL OR assigned_unit <> unit_id",
            name=op.f("ck_complaints_never_to_the_accused"),
        ),
        sa.CheckConstraint(
            "track = 'inspectorate' OR assigned_unit IS NOT NULL OR state NOT IN ('assigned',"
            " 'in_progress', 'awaiting_reporter', 'investigating')",
            name=op.f("ck_complaints_handled_has_unit"),
        ),
        sa.CheckConstraint(
            "track IN ('coordinator', 'inspectorate')", name=op.f("ck_complaints_known_track")
        ),
        sa.CheckConstraint(
            "(outcome IS NULL) = (ended_on IS NULL)", name=op.f("ck_complaints_ended_has_day")
        ),
        sa.CheckConstraint(
            "finding IS NULL OR paid IS NOT NULL", name=op.f("ck_complaints_finding_needs_payment")
        ),
        sa.CheckConstraint(
            "paid >= 0 AND tariff >= 0 AND excess >= 0",
            name=op.f("ck_complaints_money_not_negative"),
        ),
        sa.CheckConstraint("refusals BETWEEN 0 AND 2", name=op.f("ck_complaints_refusals_bounded")),
        sa.CheckConstraint(
            "version >= 1 AND timeline_length >= 1", name=op.f("ck_complaints_counts_from_one")
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_complaints")),
        sa.UniqueConstraint("government", "ticket", name=op.f("uq_complaints_government_ticket")),
    )
    op.create_index(
        "ix_complaints_assigned",
        "complaints",
        ["government", "assigned_unit", "due_on"],
        unique=False,
    )
    op.create_index(
        "ix_complaints_queue", "complaints", ["government", "due_on", "id"], unique=False
    )
    op.create_table(
        "data_keys",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.String(length=10), nullable=False),
        sa.Column("edition", sa.SmallInteger(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "purpose IN ('story', 'identity')", name=op.f("ck_data_keys_known_purpose")
        ),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_data_keys_government_complaint_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("government", "complaint_id", "purpose", name=op.f("pk_data_keys")),
    )
    op.create_table(
        "receipts",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("lookup", sa.LargeBinary(), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("edition", sa.SmallInteger(), nullable=False),
        sa.CheckConstraint("length(lookup) = 32", name=op.f("ck_receipts_lookup_is_sha256")),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_receipts_government_complaint_id"),
        ),
        sa.PrimaryKeyConstraint("government", "lookup", name=op.f("pk_receipts")),
        sa.UniqueConstraint(
            "government", "complaint_id", name=op.f("uq_receipts_government_complaint_id")
        ),
    )
    op.create_table(
        "timeline",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("complaint_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("event", sa.String(length=30), nullable=False),
        sa.Column("party", sa.String(length=12), nullable=False),
        sa.Column("actor", sa.String(length=60), nullable=True),
        sa.Column("facts", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(hash) = 32", name=op.f("ck_timeline_hash_is_sha256")),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_timeline_counts_from_one")),
        sa.ForeignKeyConstraint(
            ["government", "complaint_id"],
            ["complaints.government", "complaints.id"],
            name=op.f("fk_timeline_government_complaint_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("government", "complaint_id", "seq", name=op.f("pk_timeline")),
    )
    protect("complaints", everywhere=True, grants=("SELECT", "INSERT", "UPDATE"))
    protect("data_keys", grants=("SELECT", "INSERT", "DELETE"))
    protect("receipts", grants=("SELECT", "INSERT"))
    protect("timeline", everywhere=True, grants=("SELECT", "INSERT"))
    op.execute(REFUSE)
    op.execute(APPEND_ONLY)


def downgrade() -> None:
    op.drop_table("timeline")
    op.drop_table("receipts")
    op.drop_table("data_keys")
    op.drop_table("complaints")
    op.execute("DROP FUNCTION refuse_change")
