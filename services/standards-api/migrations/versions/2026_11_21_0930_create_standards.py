"""Versions of standards, their frozen texts and their publication."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "standards_0004"
down_revision = "standards_0003"
branch_labels = None
depends_on = None

LIFE = (
    "state",
    "working",
    "amendment",
    "revision",
    "consultation_id",
    "decree_number",
    "decree_date",
    "official",
    "official_position",
    "effective_from",
    "published_on",
    "ended_on",
    "updated_at",
)
"""What the runtime role may change of a version; triggers say when."""

REFUSE_CHANGE = """
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
    END $$
"""

GUARD_VERSION = """
    CREATE FUNCTION guard_version() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'versions are not deleted'
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF NEW.state <> OLD.state AND NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY[
        'draft>ready', 'ready>consulting', 'consulting>agreed', 'agreed>established',
        'established>published', 'published>superseded', 'published>revoked'])
      THEN
        RAISE EXCEPTION 'a version does not go from % to %', OLD.state, NEW.state
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF NEW.amendment IS DISTINCT FROM OLD.amendment
        AND OLD.state NOT IN ('draft', 'consulting')
      THEN
        RAISE EXCEPTION 'the text of a version that is % does not change', OLD.state
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF OLD.decree_number IS NOT NULL
        AND (NEW.decree_number, NEW.decree_date, NEW.official, NEW.official_position,
             NEW.effective_from)
        IS DISTINCT FROM
            (OLD.decree_number, OLD.decree_date, OLD.official, OLD.official_position,
             OLD.effective_from)
      THEN
        RAISE EXCEPTION 'a decree does not change'
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF OLD.published_on IS NOT NULL AND NEW.published_on IS DISTINCT FROM OLD.published_on THEN
        RAISE EXCEPTION 'a publication does not change'
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$
"""


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
        "versions",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column(
            "working", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("amendment", sa.Integer(), nullable=True),
        sa.Column("base_number", sa.Integer(), nullable=True),
        sa.Column("reference_code", sa.String(length=40), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("consultation_id", sa.Uuid(), nullable=True),
        sa.Column("decree_number", sa.String(length=100), nullable=True),
        sa.Column("decree_date", sa.Date(), nullable=True),
        sa.Column("official", sa.String(length=200), nullable=True),
        sa.Column("official_position", sa.String(length=200), nullable=True),
        sa.Column("effective_from", sa.Date(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(state = 'draft') = (amendment IS NULL)", name=op.f("ck_versions_frozen_has_text")
        ),
        sa.CheckConstraint(
            "(state = 'draft') = (working IS NOT NULL)", name=op.f("ck_versions_draft_is_working")
        ),
        sa.CheckConstraint(
            "(state IN ('established', 'published', 'superseded', 'revoked'))"
            " = (decree_number IS NOT NULL)",
            name=op.f("ck_versions_decree_number"),
        ),
        sa.CheckConstraint(
            "(state IN ('established', 'published', 'superseded', 'revoked'))"
            " = (effective_from IS NOT NULL)",
            name=op.f("ck_versions_decree_effect"),
        ),
        sa.CheckConstraint(
            "(state IN ('published', 'superseded', 'revoked')) = (published_on IS NOT NULL)",
            name=op.f("ck_versions_published_on_a_day"),
        ),
        sa.ForeignKeyConstraint(
            ["government", "service_id"],
            ["catalogue_services.government", "catalogue_services.id"],
            name=op.f("fk_versions_government_service_id"),
        ),
        sa.PrimaryKeyConstraint("government", "service_id", "number", name=op.f("pk_versions")),
    )
    op.create_index(
        "uq_versions_one_open",
        "versions",
        ["government", "service_id"],
        unique=True,
        postgresql_where="state IN ('draft', 'ready', 'consulting', 'agreed', 'established')",
    )
    op.create_index(
        "uq_versions_one_published",
        "versions",
        ["government", "service_id"],
        unique=True,
        postgresql_where="state = 'published'",
    )
    op.create_table(
        "amendments",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("amendment", sa.Integer(), nullable=False),
        sa.Column("document", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("parent_sha256", sa.String(length=64), nullable=True),
        sa.Column("created_by", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name=op.f("ck_amendments_sha256_form")),
        sa.CheckConstraint("amendment >= 0", name=op.f("ck_amendments_amendment_counts")),
        sa.ForeignKeyConstraint(
            ["government", "service_id", "number"],
            ["versions.government", "versions.service_id", "versions.number"],
            name=op.f("fk_amendments_government_service_id_number"),
        ),
        sa.PrimaryKeyConstraint(
            "government", "service_id", "number", "amendment", name=op.f("pk_amendments")
        ),
    )
    op.create_table(
        "version_events",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "service_id", "number"],
            ["versions.government", "versions.service_id", "versions.number"],
            name=op.f("fk_version_events_government_service_id_number"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_version_events")),
    )
    op.create_index(
        "ix_version_events_of",
        "version_events",
        ["government", "service_id", "number"],
        unique=False,
    )
    op.create_table(
        "publications",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("charter_text", sa.Text(), nullable=False),
        sa.Column("charter_place", sa.String(length=100), nullable=False),
        sa.Column("charter_date", sa.Date(), nullable=False),
        sa.Column("media", sa.ARRAY(sa.String(length=30)), nullable=False),
        sa.Column("published_by", sa.String(length=60), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["government", "service_id", "number"],
            ["versions.government", "versions.service_id", "versions.number"],
            name=op.f("fk_publications_government_service_id_number"),
        ),
        sa.PrimaryKeyConstraint("government", "service_id", "number", name=op.f("pk_publications")),
    )
    op.create_foreign_key(
        "fk_versions_newest_amendment",
        "versions",
        "amendments",
        ["government", "service_id", "number", "amendment"],
        ["government", "service_id", "number", "amendment"],
    )
    protect("versions", grants=("SELECT", "INSERT", f"UPDATE ({', '.join(LIFE)})"))
    protect("amendments", "version_events", "publications", grants=("SELECT", "INSERT"))
    op.execute(REFUSE_CHANGE)
    for table in ("amendments", "version_events", "publications"):
        append_only(table)
    op.execute(GUARD_VERSION)
    op.execute(
        "CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON versions"
        " FOR EACH ROW EXECUTE FUNCTION guard_version()"
    )


def downgrade() -> None:
    op.drop_constraint("fk_versions_newest_amendment", "versions")
    op.drop_table("publications")
    op.drop_table("version_events")
    op.drop_table("amendments")
    op.drop_table("versions")
    op.execute("DROP FUNCTION guard_version(), refuse_change()")
