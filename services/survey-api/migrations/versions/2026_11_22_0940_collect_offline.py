"""Devices with their sequences, a unit's own questions, and recapitulations of earlier years."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "2026_11_22_0940"
down_revision = "2026_11_22_0930"
branch_labels = None
depends_on = None

PERIOD = (["government", "period_id"], ["periods.government", "periods.id"])


def upgrade() -> None:
    op.add_column(
        "periods",
        sa.Column("questions", postgresql.JSONB(), server_default="[]", nullable=False),
    )
    op.create_table(
        "devices",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("form_code", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("key_sha256", sa.LargeBinary(), nullable=False),
        sa.Column("pin_salt", sa.LargeBinary(), nullable=True),
        sa.Column("pin_iterations", sa.Integer(), nullable=True),
        sa.Column("pin_hash", sa.LargeBinary(), nullable=True),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("app_version", sa.String(length=40), nullable=True),
        sa.Column("waiting", sa.Integer(), nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('kiosk', 'counter', 'tablet')", name=op.f("ck_devices_kind_known")
        ),
        sa.CheckConstraint(
            "(pin_hash IS NULL) = (pin_salt IS NULL)"
            " AND (pin_hash IS NULL) = (pin_iterations IS NULL)",
            name=op.f("ck_devices_pin_whole"),
        ),
        sa.ForeignKeyConstraint(*PERIOD, name=op.f("fk_devices_government_period_id")),
        sa.ForeignKeyConstraint(
            ["government", "form_code"],
            ["forms.government", "forms.code"],
            name=op.f("fk_devices_government_form_code"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_devices")),
    )
    op.create_index("ix_devices_period", "devices", ["government", "period_id"], unique=False)
    op.create_table(
        "device_sequences",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("received", postgresql.INT8MULTIRANGE(), nullable=False),
        sa.Column("reused", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "device_id"],
            ["devices.government", "devices.id"],
            name=op.f("fk_device_sequences_government_device_id"),
        ),
        sa.PrimaryKeyConstraint("government", "device_id", name=op.f("pk_device_sequences")),
    )
    op.create_table(
        "question_counts",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.String(length=20), nullable=False),
        sa.Column("choice", sa.SmallInteger(), nullable=False),
        sa.Column("slot", sa.SmallInteger(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("choice BETWEEN 1 AND 4", name=op.f("ck_question_counts_choice_known")),
        sa.CheckConstraint("n > 0", name=op.f("ck_question_counts_count_positive")),
        sa.ForeignKeyConstraint(*PERIOD, name=op.f("fk_question_counts_government_period_id")),
        sa.PrimaryKeyConstraint(
            "government",
            "period_id",
            "service_id",
            "question",
            "choice",
            "slot",
            name=op.f("pk_question_counts"),
        ),
    )
    op.create_table(
        "recap_rows",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("label", sa.String(length=10), nullable=False),
        sa.Column("instrument", sa.String(length=40), nullable=False),
        sa.Column("unit_name", sa.String(length=200), nullable=False),
        sa.Column("place", sa.SmallInteger(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=True),
        sa.Column("means", postgresql.JSONB(), nullable=False),
        sa.Column("respondents", postgresql.JSONB(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("sample", sa.Integer(), nullable=True),
        sa.Column("index_cents", sa.Integer(), nullable=True),
        sa.Column("category", sa.String(length=2), nullable=True),
        sa.Column("printed", postgresql.JSONB(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "sample >= 0 AND population >= 0", name=op.f("ck_recap_rows_counts_not_negative")
        ),
        sa.PrimaryKeyConstraint(
            "government", "label", "instrument", "unit_name", name=op.f("pk_recap_rows")
        ),
    )
    # These rows change with every answer: room on the page keeps their updates off the index.
    for table in ("device_sequences", "question_counts"):
        op.execute(f"ALTER TABLE {table} SET (fillfactor = 40)")
    protect("devices", "device_sequences", "question_counts", grants=("SELECT", "INSERT", "UPDATE"))
    protect("recap_rows", grants=("SELECT", "INSERT", "DELETE"))
    op.execute(
        "CREATE TRIGGER sealed BEFORE INSERT OR UPDATE OR DELETE ON question_counts"
        " FOR EACH ROW EXECUTE FUNCTION refuse_changes_of_sealed_periods()"
    )
    op.execute(
        "CREATE TRIGGER kept_whole BEFORE TRUNCATE ON question_counts"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_for_ever()"
    )


def downgrade() -> None:
    for table in ("recap_rows", "question_counts", "device_sequences", "devices"):
        op.drop_table(table)
    op.drop_column("periods", "questions")
