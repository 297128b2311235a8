"""Consultation rounds, comments, replies, minutes."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "standards_0005"
down_revision = "standards_0004"
branch_labels = None
depends_on = None


def append_only(table: str) -> None:
    """Not even the owner changes a row of `table`, short of removing this trigger."""
    op.execute(
        f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table}"
        " FOR EACH ROW EXECUTE FUNCTION refuse_change()"
    )
    op.execute(
        f"CREATE TRIGGER not_emptied BEFORE TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    )


def upgrade() -> None:
    op.create_table(
        "consultations",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("facilitator", sa.String(length=200), nullable=True),
        sa.Column("unit_id", sa.Uuid(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("minutes_number", sa.String(length=100), nullable=True),
        sa.Column("minutes_held_on", sa.Date(), nullable=True),
        sa.Column("minutes_document", sa.Uuid(), nullable=True),
        sa.Column("minutes_sha256", sa.String(length=64), nullable=True),
        sa.Column("signatories", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(state IN ('recorded', 'signed')) = (minutes_number IS NOT NULL)",
            name=op.f("ck_consultations_recorded_has_minutes"),
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'open', 'closed', 'recorded', 'signed')",
            name=op.f("ck_consultations_state_known"),
        ),
        sa.CheckConstraint(
            "opens_on <= closes_on", name=op.f("ck_consultations_opens_before_closing")
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_consultations")),
    )
    op.create_index(
        "ix_consultations_recent", "consultations", ["government", "opens_on", "id"], unique=False
    )
    op.create_table(
        "discussed_standards",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("consultation_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("drafted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "consultation_id"],
            ["consultations.government", "consultations.id"],
            name=op.f("fk_discussed_standards_government_consultation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "service_id", "number"],
            ["versions.government", "versions.service_id", "versions.number"],
            name=op.f("fk_discussed_standards_government_service_id_number"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "consultation_id", "service_id", name=op.f("pk_discussed_standards")
        ),
    )
    op.create_table(
        "participants",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("consultation_id", sa.Uuid(), nullable=False),
        sa.Column("society_group", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("institution", sa.String(length=200), nullable=True),
        sa.Column("gender", sa.String(length=10), nullable=True),
        sa.Column("disability", sa.Boolean(), nullable=False),
        sa.Column("attended", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "consultation_id"],
            ["consultations.government", "consultations.id"],
            name=op.f("fk_participants_government_consultation_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_participants")),
    )
    op.create_index(
        "ix_participants_of", "participants", ["government", "consultation_id"], unique=False
    )
    op.create_table(
        "comments",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("consultation_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("amendment", sa.Integer(), nullable=False),
        sa.Column("component", sa.String(length=30), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column("item_text", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("society_group", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("source", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("moderated_by", sa.String(length=60), nullable=True),
        sa.Column("moderated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('pending', 'approved', 'rejected')", name=op.f("ck_comments_state_known")
        ),
        sa.ForeignKeyConstraint(
            ["government", "consultation_id"],
            ["consultations.government", "consultations.id"],
            name=op.f("fk_comments_government_consultation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "service_id", "number", "amendment"],
            [
                "amendments.government",
                "amendments.service_id",
                "amendments.number",
                "amendments.amendment",
            ],
            name="fk_comments_text",
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_comments")),
    )
    op.create_index(
        "ix_comments_of",
        "comments",
        ["government", "consultation_id", "created_at", "id"],
        unique=False,
    )
    op.create_table(
        "replies",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("comment_id", sa.Uuid(), nullable=False),
        sa.Column("disposition", sa.String(length=15), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "change", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("replied_by", sa.String(length=60), nullable=False),
        sa.Column("replied_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "disposition IN ('accepted', 'partly', 'rejected', 'out_of_scope')",
            name=op.f("ck_replies_disposition_known"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "comment_id"],
            ["comments.government", "comments.id"],
            name=op.f("fk_replies_government_comment_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_replies")),
    )
    op.create_index("ix_replies_of", "replies", ["government", "comment_id", "id"], unique=False)
    op.create_table(
        "minutes",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("consultation_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=100), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("snapshot", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "consultation_id"],
            ["consultations.government", "consultations.id"],
            name=op.f("fk_minutes_government_consultation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "document_id"],
            ["documents.government", "documents.id"],
            name=op.f("fk_minutes_government_document_id"),
        ),
        sa.PrimaryKeyConstraint("government", "consultation_id", name=op.f("pk_minutes")),
    )
    op.create_table(
        "signatures",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("consultation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("recorded_by", sa.String(length=60), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "consultation_id"],
            ["minutes.government", "minutes.consultation_id"],
            name=op.f("fk_signatures_government_consultation_id"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "consultation_id", "name", name=op.f("pk_signatures")
        ),
    )
    protect("consultations", grants=("SELECT", "INSERT", "UPDATE"))
    protect("participants")
    protect("discussed_standards", "replies", "minutes", "signatures", grants=("SELECT", "INSERT"))
    protect(
        "comments",
        grants=("SELECT", "INSERT", "UPDATE (state, moderated_by, moderated_at)"),
    )
    for table in ("replies", "minutes", "signatures"):
        append_only(table)


def downgrade() -> None:
    op.drop_table("signatures")
    op.drop_table("minutes")
    op.drop_table("replies")
    op.drop_table("comments")
    op.drop_table("participants")
    op.drop_table("discussed_standards")
    op.drop_table("consultations")
