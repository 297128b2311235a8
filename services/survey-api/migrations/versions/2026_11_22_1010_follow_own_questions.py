"""What a respondent chose beside the instrument, so that it counts when the answer does."""

import sqlalchemy as sa
from alembic import op

from prima_chassis.migrations import protect

revision = "2026_11_22_1010"
down_revision = "2026_11_22_1000"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "question_answers",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("response_id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.String(length=20), nullable=False),
        sa.Column("choice", sa.SmallInteger(), nullable=False),
        sa.CheckConstraint("choice BETWEEN 1 AND 4", name=op.f("ck_question_answers_choice_known")),
        sa.ForeignKeyConstraint(
            ["government", "period_id", "response_id"],
            ["responses.government", "responses.period_id", "responses.id"],
            name=op.f("fk_question_answers_government_period_id_response_id"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "period_id", "response_id", "question", name=op.f("pk_question_answers")
        ),
    )
    protect("question_answers", grants=("SELECT", "INSERT"))
    op.execute(
        "CREATE TRIGGER sealed BEFORE INSERT OR UPDATE OR DELETE ON question_answers"
        " FOR EACH ROW EXECUTE FUNCTION refuse_changes_of_sealed_periods()"
    )
    op.execute(
        "CREATE TRIGGER kept_whole BEFORE TRUNCATE ON question_answers"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_changes_for_ever()"
    )


def downgrade() -> None:
    op.drop_table("question_answers")
