"""Tickets, the ledger of transactions, anomalies and two-person invalidations."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "2026_11_22_0900"
down_revision = "2026_11_21_0910"
branch_labels = None
depends_on = None

PERMANENT = ("invalidation_reasons", "invalidated_responses")


def upgrade() -> None:
    op.add_column(
        "periods",
        sa.Column("tickets_required", sa.Boolean(), server_default="false", nullable=False),
    )
    op.alter_column("periods", "tickets_required", server_default=None)
    op.drop_constraint(op.f("ck_cells_count_not_negative"), "cells", type_="check")
    op.create_check_constraint(op.f("ck_cells_count_not_negative"), "cells", "n >= 0 OR slot = -1")
    _tickets_and_ledger()
    _anomalies()
    _invalidations()
    protect("tickets", grants=("SELECT", "INSERT", "UPDATE"))
    protect("served_days", grants=("SELECT", "INSERT", "DELETE"))
    protect("anomalies")
    protect("anomaly_scans", grants=("SELECT", "INSERT", "UPDATE"))
    protect("invalidations", grants=("SELECT", "INSERT", "UPDATE"))
    protect(*PERMANENT, grants=("SELECT", "INSERT"))
    # The one thing of a stored answer that may change; what was answered never does.
    database = op.get_bind().scalar(sa.text("SELECT current_database()"))
    op.execute(f'GRANT UPDATE (status) ON responses TO "{database}_runtime"')
    for table in PERMANENT:
        op.execute(
            f"CREATE TRIGGER permanent BEFORE UPDATE OR DELETE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION refuse_changes_for_ever()"
        )
        op.execute(
            f"CREATE TRIGGER kept_whole BEFORE TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_for_ever()"
        )


def _period(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["government", "period_id"],
        ["periods.government", "periods.id"],
        name=op.f(f"fk_{table}_government_period_id"),
    )


def _invalidation(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["government", "invalidation_id"],
        ["invalidations.government", "invalidations.id"],
        name=op.f(f"fk_{table}_government_invalidation_id"),
    )


def _tickets_and_ledger() -> None:
    op.create_table(
        "tickets",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("spent", sa.Boolean(), nullable=False),
        _period("tickets"),
        sa.PrimaryKeyConstraint("government", "period_id", "sha256", name=op.f("pk_tickets")),
    )
    op.create_table(
        "served_days",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.CheckConstraint("count >= 0", name=op.f("ck_served_days_count_not_negative")),
        _period("served_days"),
        sa.PrimaryKeyConstraint(
            "government", "period_id", "source", "service_id", "day", name=op.f("pk_served_days")
        ),
    )


def _anomalies() -> None:
    op.create_table(
        "anomalies",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("signal", sa.String(length=20), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.String(length=10), nullable=True),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=False),
        sa.Column("score", sa.Numeric(precision=12, scale=2), nullable=False),
        sa.Column("p_value", sa.Numeric(precision=20, scale=18), nullable=True),
        sa.Column("q_value", sa.Numeric(precision=20, scale=18), nullable=True),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("evidence", postgresql.JSONB(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=True),
        sa.Column("judged_by", sa.String(length=60), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'dismissed', 'quarantined', 'invalidated')",
            name=op.f("ck_anomalies_state_known"),
        ),
        sa.CheckConstraint("from_day <= to_day", name=op.f("ck_anomalies_days_in_order")),
        sa.CheckConstraint(
            "(p_value IS NULL) = (q_value IS NULL)", name=op.f("ck_anomalies_both_probabilities")
        ),
        sa.CheckConstraint(
            "state <> 'dismissed' OR (reason IS NOT NULL AND judged_by IS NOT NULL)",
            name=op.f("ck_anomalies_dismissed_with_reason"),
        ),
        _period("anomalies"),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_anomalies")),
    )
    op.create_index(
        "ix_anomalies_period", "anomalies", ["government", "period_id", "found_at"], unique=False
    )
    op.create_table(
        "anomaly_scans",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(length=10), nullable=False),
        sa.Column("tests", sa.Integer(), nullable=False),
        sa.Column("smallest", postgresql.JSONB(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("scanned_at", sa.DateTime(timezone=True), nullable=False),
        _period("anomaly_scans"),
        sa.PrimaryKeyConstraint("government", "period_id", name=op.f("pk_anomaly_scans")),
    )
    op.create_index(
        "ix_anomaly_scans_label", "anomaly_scans", ["government", "label"], unique=False
    )


def _invalidations() -> None:
    op.create_table(
        "invalidations",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("anomaly_id", sa.Uuid(), nullable=True),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.String(length=10), nullable=True),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=False),
        sa.Column("only_uniform", sa.Boolean(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("proposed_by", sa.String(length=60), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.String(length=60), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('quarantined', 'invalid', 'restored')",
            name=op.f("ck_invalidations_state_known"),
        ),
        sa.CheckConstraint("from_day <= to_day", name=op.f("ck_invalidations_days_in_order")),
        sa.CheckConstraint("answers > 0", name=op.f("ck_invalidations_about_answers")),
        sa.CheckConstraint(
            "(state = 'quarantined') = (decided_by IS NULL)"
            " AND (decided_by IS NULL) = (decided_at IS NULL)",
            name=op.f("ck_invalidations_decided_by_somebody"),
        ),
        sa.CheckConstraint("decided_by <> proposed_by", name=op.f("ck_invalidations_two_people")),
        _period("invalidations"),
        sa.ForeignKeyConstraint(
            ["government", "anomaly_id"],
            ["anomalies.government", "anomalies.id"],
            name=op.f("fk_invalidations_government_anomaly_id"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_invalidations")),
    )
    op.create_index(
        "ix_invalidations_period",
        "invalidations",
        ["government", "period_id", "proposed_at"],
        unique=False,
    )
    op.create_table(
        "invalidation_reasons",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("invalidation_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("given_by", sa.String(length=60), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "step IN ('proposed', 'approved', 'rejected')",
            name=op.f("ck_invalidation_reasons_step_known"),
        ),
        _invalidation("invalidation_reasons"),
        sa.PrimaryKeyConstraint(
            "government", "invalidation_id", "step", name=op.f("pk_invalidation_reasons")
        ),
    )
    op.create_table(
        "invalidated_responses",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("invalidation_id", sa.Uuid(), nullable=False),
        sa.Column("response_id", sa.Uuid(), nullable=False),
        _invalidation("invalidated_responses"),
        sa.PrimaryKeyConstraint(
            "government", "invalidation_id", "response_id", name=op.f("pk_invalidated_responses")
        ),
    )


def downgrade() -> None:
    for table in (
        "invalidated_responses",
        "invalidation_reasons",
        "invalidations",
        "anomaly_scans",
        "anomalies",
        "served_days",
        "tickets",
    ):
        op.drop_table(table)
    database = op.get_bind().scalar(sa.text("SELECT current_database()"))
    op.execute(f'REVOKE UPDATE (status) ON responses FROM "{database}_runtime"')
    op.drop_constraint(op.f("ck_cells_count_not_negative"), "cells", type_="check")
    op.create_check_constraint(op.f("ck_cells_count_not_negative"), "cells", "n >= 0")
    op.drop_column("periods", "tickets_required")
