"""Let no role, the runtime role included, change what belongs to a sealed period.

The foreign key of a new response locks its period against the seal, so an answer is either
counted by the seal or refused here: the checks run after that lock, in a newer snapshot.
"""

from alembic import op

revision = "2026_11_21_0910"
down_revision = "2026_11_21_0900"
branch_labels = None
depends_on = None

NOT_TAKING = "PR001"
"""SQLSTATE that the service reads as: this period takes no answers."""
FROZEN = "PR002"
"""SQLSTATE of an attempt to change what is sealed."""

ARRIVALS = f"""
CREATE FUNCTION refuse_answers_outside_open_periods() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT government, period_id FROM arrived) a
        LEFT JOIN public.periods p ON p.government = a.government AND p.id = a.period_id
        WHERE p.state IS NULL OR p.state NOT IN ('open', 'closing')
    ) THEN
        RAISE EXCEPTION 'this period takes no answers' USING ERRCODE = '{NOT_TAKING}';
    END IF;
    RETURN NULL;
END $$
"""
GUARD = """
CREATE TRIGGER takes_answers AFTER INSERT ON responses
    REFERENCING NEW TABLE AS arrived
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_answers_outside_open_periods()
"""

SEALED = f"""
CREATE FUNCTION refuse_changes_of_sealed_periods() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched record;
BEGIN
    IF TG_OP = 'DELETE' THEN touched := OLD; ELSE touched := NEW; END IF;
    IF EXISTS (
        SELECT FROM public.periods p
        WHERE p.government = touched.government AND p.id = touched.period_id
          AND p.state = 'sealed'
    ) THEN
        RAISE EXCEPTION 'this period is sealed' USING ERRCODE = '{FROZEN}';
    END IF;
    IF TG_OP = 'UPDATE' AND (OLD.government, OLD.period_id) <> (NEW.government, NEW.period_id) THEN
        RAISE EXCEPTION 'rows stay in their period' USING ERRCODE = '{FROZEN}';
    END IF;
    RETURN touched;
END $$
"""

FOR_EVER = f"""
CREATE FUNCTION refuse_changes_for_ever() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'this row is permanent' USING ERRCODE = '{FROZEN}';
END $$
"""
PERMANENT = (
    """CREATE TRIGGER permanent BEFORE UPDATE OR DELETE ON seals
       FOR EACH ROW EXECUTE FUNCTION refuse_changes_for_ever()""",
    """CREATE TRIGGER permanent BEFORE UPDATE OR DELETE ON periods
       FOR EACH ROW WHEN (OLD.state = 'sealed') EXECUTE FUNCTION refuse_changes_for_ever()""",
)

KEPT_WHOLE = ("responses", "cells", "seals", "periods", "period_services", "response_conflicts")


def upgrade() -> None:
    for statement in (ARRIVALS, GUARD, SEALED, FOR_EVER, *PERMANENT):
        op.execute(statement)
    for table, moments in (
        ("responses", "UPDATE OR DELETE"),
        ("cells", "INSERT OR UPDATE OR DELETE"),
        ("period_services", "INSERT OR UPDATE OR DELETE"),
        ("response_conflicts", "UPDATE OR DELETE"),
    ):
        op.execute(
            f"CREATE TRIGGER sealed BEFORE {moments} ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION refuse_changes_of_sealed_periods()"
        )
    for table in KEPT_WHOLE:
        op.execute(
            f"CREATE TRIGGER kept_whole BEFORE TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_for_ever()"
        )


def downgrade() -> None:
    for function in (
        "refuse_answers_outside_open_periods",
        "refuse_changes_of_sealed_periods",
        "refuse_changes_for_ever",
    ):
        op.execute(f"DROP FUNCTION {function} CASCADE")
