"""Revisions that were given up before their seal: kept, with who did it, and out of every count."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "2026_11_22_1000"
down_revision = "2026_11_22_0950"
branch_labels = None
depends_on = None

ROUND = ["government", "unit_id", "label", "instrument", "revision"]
STATES = "'planned', 'open', 'closing', 'sealed'"
ENDED = "'closing', 'sealed'"
GONE = "'dropped'"
FROZEN = "PR002"
"""SQLSTATE of an attempt to change what is final."""


def _final(states: str) -> None:
    """Let nobody change what belongs to a round in one of `states`, nor the round itself."""
    op.execute(f"""
        CREATE OR REPLACE FUNCTION refuse_changes_of_sealed_periods() RETURNS trigger
        LANGUAGE plpgsql AS $$
        DECLARE
            touched record;
        BEGIN
            IF TG_OP = 'DELETE' THEN touched := OLD; ELSE touched := NEW; END IF;
            IF EXISTS (
                SELECT FROM public.periods p
                WHERE p.government = touched.government AND p.id = touched.period_id
                  AND p.state IN ({states})
            ) THEN
                RAISE EXCEPTION 'this period is sealed' USING ERRCODE = '{FROZEN}';
            END IF;
            IF TG_OP = 'UPDATE'
                AND (OLD.government, OLD.period_id) <> (NEW.government, NEW.period_id) THEN
                RAISE EXCEPTION 'rows stay in their period' USING ERRCODE = '{FROZEN}';
            END IF;
            RETURN touched;
        END $$
    """)
    op.execute(f"""
        CREATE OR REPLACE TRIGGER permanent BEFORE UPDATE OR DELETE ON periods
        FOR EACH ROW WHEN (OLD.state IN ({states})) EXECUTE FUNCTION refuse_changes_for_ever()
    """)


def _known(states: str, closed: str) -> None:
    """Let a round be in one of `states`; those `closed` have the day on which the asking ended."""
    for name, rule in (
        ("state_known", f"state IN ({states})"),
        ("closed_has_day", f"(state IN ({closed})) = (closed_on IS NOT NULL)"),
    ):
        op.drop_constraint(op.f(f"ck_periods_{name}"), "periods", type_="check")
        op.create_check_constraint(op.f(f"ck_periods_{name}"), "periods", rule)


def upgrade() -> None:
    _known(f"{STATES}, {GONE}", f"{ENDED}, {GONE}")
    op.create_check_constraint(
        op.f("ck_periods_dropped_revises"), "periods", f"state <> {GONE} OR revision > 1"
    )
    op.drop_constraint("uq_periods_round", "periods", type_="unique")
    op.create_index(
        "uq_periods_round", "periods", ROUND, unique=True, postgresql_where=f"state <> {GONE}"
    )
    _final(f"'sealed', {GONE}")
    op.create_table(
        "dropped_revisions",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("dropped_by", sa.String(length=60), nullable=False),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "period_id"],
            ["revisions.government", "revisions.period_id"],
            name=op.f("fk_dropped_revisions_government_period_id"),
        ),
        sa.PrimaryKeyConstraint("government", "period_id", name=op.f("pk_dropped_revisions")),
    )
    op.execute(
        "CREATE TRIGGER permanent BEFORE UPDATE OR DELETE ON dropped_revisions"
        " FOR EACH ROW EXECUTE FUNCTION refuse_changes_for_ever()"
    )
    op.execute(
        "CREATE TRIGGER kept_whole BEFORE TRUNCATE ON dropped_revisions"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_for_ever()"
    )
    protect("dropped_revisions", grants=("SELECT", "INSERT"))


def downgrade() -> None:
    op.drop_table("dropped_revisions")
    _final("'sealed'")
    op.drop_index("uq_periods_round", "periods")
    op.create_unique_constraint("uq_periods_round", "periods", ROUND)
    op.drop_constraint(op.f("ck_periods_dropped_revises"), "periods", type_="check")
    _known(STATES, ENDED)
