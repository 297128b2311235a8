"""Governments with the official list, units and working calendars."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import open_to_runtime, protect
from prima_gateway.directory.rules import KnownGovernment, known_governments

revision = "identity_0002"
down_revision = "identity_0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "directory_governments",
        sa.Column("code", sa.String(length=5), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("province", sa.String(length=5), nullable=True),
        sa.Column("timezone", sa.String(length=40), nullable=False),
        sa.Column("notice", sa.String(length=300), nullable=True),
        sa.Column("active", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("units_version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "(level = 'province') = (province IS NULL)",
            name=op.f("ck_directory_governments_province_of_regencies"),
        ),
        sa.CheckConstraint(
            "level IN ('province', 'regency', 'city')",
            name=op.f("ck_directory_governments_known_level"),
        ),
        sa.ForeignKeyConstraint(
            ["province"],
            ["directory_governments.code"],
            name=op.f("fk_directory_governments_province"),
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_directory_governments")),
    )
    op.create_table(
        "directory_units",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("ancestors", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("short_name", sa.String(length=60), nullable=True),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "CASE WHEN parent_id IS NULL THEN cardinality(ancestors) = 0"
            " ELSE cardinality(ancestors) > 0"
            " AND parent_id = ancestors[cardinality(ancestors)] END",
            name=op.f("ck_directory_units_ancestors_end_with_parent"),
        ),
        sa.CheckConstraint(
            "NOT id = ANY(ancestors)", name=op.f("ck_directory_units_not_own_ancestor")
        ),
        sa.CheckConstraint(
            "parent_id IS NULL OR parent_id <> id", name=op.f("ck_directory_units_not_own_parent")
        ),
        sa.ForeignKeyConstraint(
            ["government", "parent_id"],
            ["directory_units.government", "directory_units.id"],
            name=op.f("fk_directory_units_government_parent_id"),
        ),
        sa.ForeignKeyConstraint(
            ["government"],
            ["directory_governments.code"],
            name=op.f("fk_directory_units_government"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_directory_units")),
    )
    op.create_index(
        "ix_directory_units_parent", "directory_units", ["government", "parent_id"], unique=False
    )
    op.create_table(
        "published_calendars",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("workweek", postgresql.ARRAY(sa.SmallInteger()), nullable=False),
        sa.Column("holidays", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_by", sa.String(length=60), nullable=False),
        sa.CheckConstraint(
            "cardinality(workweek) > 0 AND workweek <@ ARRAY[1,2,3,4,5,6,7]::smallint[]",
            name=op.f("ck_published_calendars_workweek_of_iso_days"),
        ),
        sa.CheckConstraint("version > 0", name=op.f("ck_published_calendars_version_from_one")),
        sa.ForeignKeyConstraint(
            ["government"],
            ["directory_governments.code"],
            name=op.f("fk_published_calendars_government"),
        ),
        sa.PrimaryKeyConstraint("government", "version", name=op.f("pk_published_calendars")),
    )
    columns = [sa.column(name) for name in KnownGovernment._fields]
    official = [government._asdict() for government in known_governments()]
    op.bulk_insert(sa.table("directory_governments", *columns), official)
    open_to_runtime("directory_governments", grants=("SELECT", "UPDATE"))
    protect("directory_units", everywhere=True, grants=("SELECT", "INSERT", "UPDATE"))
    protect("published_calendars", everywhere=True, grants=("SELECT", "INSERT"))


def downgrade() -> None:
    op.drop_table("published_calendars")
    op.drop_table("directory_units")
    op.drop_table("directory_governments")
