"""Let a closed round that nobody answered be dropped, as a correction can be."""

from alembic import op

revision = "2026_11_22_1030"
down_revision = "2026_11_22_1020"
branch_labels = None
depends_on = None

FROZEN = "PR002"
"""SQLSTATE of an attempt to change what is final."""
REVISES = "state <> 'dropped' OR revision > 1"


def upgrade() -> None:
    op.drop_constraint(op.f("ck_periods_dropped_revises"), "periods", type_="check")
    op.execute(f"""
        CREATE FUNCTION refuse_dropping_answers() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (
                SELECT FROM public.responses r
                WHERE r.government = NEW.government AND r.period_id = NEW.id
            ) THEN
                RAISE EXCEPTION 'this period holds answers' USING ERRCODE = '{FROZEN}';
            END IF;
            RETURN NEW;
        END $$
    """)
    op.execute("""
        CREATE TRIGGER dropped_empty BEFORE INSERT OR UPDATE ON periods
        FOR EACH ROW WHEN (NEW.state = 'dropped' AND NEW.revision = 1)
        EXECUTE FUNCTION refuse_dropping_answers()
    """)


def downgrade() -> None:
    op.execute("DROP FUNCTION refuse_dropping_answers() CASCADE")
    op.create_check_constraint(op.f("ck_periods_dropped_revises"), "periods", REVISES)
