"""Periods, forms, responses with their cells, seals, and the chassis' tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.events import Xid8
from prima_chassis.migrations import open_to_runtime, protect, protect_platform

revision = "2026_11_21_0900"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calendars",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("workweek", sa.ARRAY(sa.SmallInteger()), nullable=False),
        sa.Column("holidays", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("government", "version", name=op.f("pk_calendars")),
    )
    op.create_table(
        "event_log",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("xid", Xid8(), server_default=sa.text("pg_current_xact_id()"), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("envelope", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_event_log")),
    )
    op.create_index("ix_event_log_position", "event_log", ["xid", "id"], unique=False)
    op.create_table(
        "form_locators",
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_form_locators")),
    )
    op.create_table(
        "governments",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("timezone", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("government", name=op.f("pk_governments")),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("body_sha256", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("government", "digest", name=op.f("pk_idempotency_keys")),
    )
    op.create_table(
        "inbox",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("consumer", sa.String(length=60), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column(
            "applied_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("government", "consumer", "event_id", name=op.f("pk_inbox")),
    )
    op.create_table(
        "jobs",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("input", postgresql.JSONB(), nullable=False),
        sa.Column("result", postgresql.JSONB(), nullable=True),
        sa.Column("problem", sa.String(length=500), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_jobs")),
    )
    op.create_index(
        "ix_jobs_open",
        "jobs",
        ["created_at"],
        unique=False,
        postgresql_where="state IN ('queued', 'running')",
    )
    op.create_table(
        "periods",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(length=10), nullable=False),
        sa.Column("instrument", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=False),
        sa.Column("grace_until", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("population_source", sa.String(length=200), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(state IN ('closing', 'sealed')) = (closed_on IS NOT NULL)",
            name=op.f("ck_periods_closed_has_day"),
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'open', 'closing', 'sealed')", name=op.f("ck_periods_state_known")
        ),
        sa.CheckConstraint(
            "opens_on <= closes_on AND closes_on <= grace_until",
            name=op.f("ck_periods_days_in_order"),
        ),
        sa.CheckConstraint("population > 0", name=op.f("ck_periods_population_positive")),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_periods")),
        sa.UniqueConstraint(
            "government", "unit_id", "label", "instrument", name="uq_periods_round"
        ),
    )
    op.create_index("ix_periods_label", "periods", ["government", "label"], unique=False)
    op.create_table(
        "public_services",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_public_services")),
    )
    op.create_index(
        "ix_public_services_unit", "public_services", ["government", "unit_id"], unique=False
    )
    op.create_table(
        "relay_position",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("xid", Xid8(), server_default=sa.text("'0'::xid8"), nullable=False),
        sa.Column("id", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_relay_position")),
    )
    op.create_table(
        "units",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("path", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("short_name", sa.String(length=60), nullable=True),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_units")),
    )
    op.create_table(
        "cells",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("slot", sa.SmallInteger(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("squares", sa.BigInteger(), nullable=False),
        sa.Column("sums", sa.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("products", sa.ARRAY(sa.BigInteger()), nullable=False),
        sa.CheckConstraint(
            "status IN ('accepted', 'late', 'quarantined', 'invalid', 'withdrawn')",
            name=op.f("ck_cells_status_known"),
        ),
        sa.CheckConstraint("n >= 0", name=op.f("ck_cells_count_not_negative")),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_cells_government_period_id"),
        ),
        sa.PrimaryKeyConstraint(
            "government",
            "period_id",
            "service_id",
            "channel",
            "answered_on",
            "status",
            "slot",
            name=op.f("pk_cells"),
        ),
    )
    op.create_index("ix_cells_service", "cells", ["government", "service_id"], unique=False)
    op.create_table(
        "forms",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "channel IN ('qr', 'kiosk', 'counter', 'web')", name=op.f("ck_forms_channel_known")
        ),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_forms_government_period_id"),
        ),
        sa.PrimaryKeyConstraint("government", "code", name=op.f("pk_forms")),
        sa.UniqueConstraint(
            "government",
            "period_id",
            "service_id",
            "channel",
            name="uq_forms_door",
            postgresql_nulls_not_distinct=True,
        ),
    )
    op.create_table(
        "period_services",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.CheckConstraint("population > 0", name=op.f("ck_period_services_population_positive")),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_period_services_government_period_id"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "period_id", "service_id", name=op.f("pk_period_services")
        ),
    )
    op.create_index(
        "ix_period_services_service", "period_services", ["government", "service_id"], unique=False
    )
    op.create_table(
        "responses",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("answers", sa.ARRAY(sa.SmallInteger()), nullable=False),
        sa.Column("gender", sa.SmallInteger(), nullable=True),
        sa.Column("age_band", sa.SmallInteger(), nullable=True),
        sa.Column("education", sa.SmallInteger(), nullable=True),
        sa.Column("occupation", sa.SmallInteger(), nullable=True),
        sa.Column("content_sha256", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "answers <@ '{1,2,3,4,5,6}' AND cardinality(answers) BETWEEN 1 AND 20",
            name=op.f("ck_responses_answers_on_scale"),
        ),
        sa.CheckConstraint(
            "status IN ('accepted', 'late', 'quarantined', 'invalid', 'withdrawn')",
            name=op.f("ck_responses_status_known"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_responses_government_period_id"),
        ),
        sa.PrimaryKeyConstraint("government", "period_id", "id", name=op.f("pk_responses")),
    )
    op.create_table(
        "seals",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(length=10), nullable=False),
        sa.Column("revision", sa.SmallInteger(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("index_cents", sa.Integer(), nullable=False),
        sa.Column("margin_cents", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(length=2), nullable=True),
        sa.Column("content", postgresql.JSONB(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("previous_sha256", sa.String(length=64), nullable=True),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("report_sha256", sa.String(length=64), nullable=False),
        sa.Column("sealed_by", sa.String(length=60), nullable=False),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(number = 1) = (previous_sha256 IS NULL)", name=op.f("ck_seals_chained")
        ),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_seals_government_period_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_seals")),
        sa.UniqueConstraint("government", "number", name="uq_seals_number"),
        sa.UniqueConstraint("government", "period_id", "revision", name="uq_seals_revision"),
    )
    op.create_index("ix_seals_unit", "seals", ["government", "unit_id"], unique=False)
    op.create_table(
        "suggestions",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("body", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["periods.government", "periods.id"],
            name=op.f("fk_suggestions_government_period_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_suggestions")),
    )
    op.create_index(
        "ix_suggestions_period", "suggestions", ["government", "period_id"], unique=False
    )
    op.create_table(
        "response_conflicts",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("content_sha256", sa.LargeBinary(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("answers", sa.ARRAY(sa.SmallInteger()), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "period_id", "id"],
            ["responses.government", "responses.period_id", "responses.id"],
            name=op.f("fk_response_conflicts_government_period_id_id"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "period_id", "id", "content_sha256", name=op.f("pk_response_conflicts")
        ),
    )
    # Cells change with every batch: room on the page keeps their updates off the index.
    op.execute("ALTER TABLE cells SET (fillfactor = 40)")
    protect_platform()
    protect("public_services", everywhere=True)
    protect("periods", "period_services", grants=("SELECT", "INSERT", "UPDATE"))
    protect("forms", "responses", "response_conflicts", "seals", grants=("SELECT", "INSERT"))
    protect("cells", grants=("SELECT", "INSERT", "UPDATE"))
    protect("suggestions", grants=("SELECT", "INSERT", "DELETE"))
    open_to_runtime("form_locators", grants=("SELECT", "INSERT"))


def downgrade() -> None:
    for table in (
        "response_conflicts",
        "suggestions",
        "seals",
        "responses",
        "period_services",
        "forms",
        "cells",
        "units",
        "relay_position",
        "public_services",
        "periods",
        "jobs",
        "inbox",
        "idempotency_keys",
        "governments",
        "form_locators",
        "event_log",
        "calendars",
    ):
        op.drop_table(table)
