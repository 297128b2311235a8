"""Public services and what can be found of them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from prima_chassis.migrations import protect

revision = "standards_0002"
down_revision = "standards_0001"
branch_labels = None
depends_on = None

VECTOR = """
    setweight(to_tsvector('indonesian'::regconfig, names), 'A')
    || setweight(to_tsvector('indonesian'::regconfig, about || ' ' || products), 'B')
    || setweight(to_tsvector('indonesian'::regconfig, requirements), 'C')
    || setweight(to_tsvector('indonesian'::regconfig, unit_name), 'D')
    || array_to_tsvector(ARRAY['g' || government::text])
"""


def upgrade() -> None:
    op.create_table(
        "catalogue_services",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("aliases", sa.ARRAY(sa.String(length=100)), nullable=False),
        sa.Column("reference_code", sa.String(length=40), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("published_number", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('good', 'service', 'administrative')",
            name=op.f("ck_catalogue_services_kind_known"),
        ),
        sa.CheckConstraint(
            "state <> 'active' OR published_number IS NOT NULL",
            name=op.f("ck_catalogue_services_active_is_published"),
        ),
        sa.CheckConstraint(
            "state IN ('preparing', 'active', 'inactive', 'discontinued')",
            name=op.f("ck_catalogue_services_state_known"),
        ),
        sa.PrimaryKeyConstraint("government", "id", name=op.f("pk_catalogue_services")),
        sa.UniqueConstraint(
            "government", "code", name=op.f("uq_catalogue_services_government_code")
        ),
    )
    op.create_index(
        "ix_catalogue_services_by_name",
        "catalogue_services",
        ["government", "name", "id"],
        unique=False,
    )
    op.create_index(
        "ix_catalogue_services_by_unit",
        "catalogue_services",
        ["government", "unit_id"],
        unique=False,
    )
    op.create_table(
        "search_entries",
        sa.Column("government", sa.String(length=5), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("unit_name", sa.String(length=200), nullable=False),
        sa.Column("reference_code", sa.String(length=40), nullable=True),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("products", sa.Text(), nullable=False),
        sa.Column("requirements", sa.Text(), nullable=False),
        sa.Column("published_number", sa.Integer(), nullable=True),
        sa.Column("duration", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("fee", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "vector", postgresql.TSVECTOR(), sa.Computed(VECTOR, persisted=True), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["government", "service_id"],
            ["catalogue_services.government", "catalogue_services.id"],
            name=op.f("fk_search_entries_government_service_id"),
        ),
        sa.PrimaryKeyConstraint("government", "service_id", name=op.f("pk_search_entries")),
    )
    op.create_index(
        "ix_search_entries_vector",
        "search_entries",
        ["vector"],
        unique=False,
        postgresql_using="gin",
    )
    protect("catalogue_services", "search_entries", grants=("SELECT", "INSERT", "UPDATE"))


def downgrade() -> None:
    op.drop_table("search_entries")
    op.drop_table("catalogue_services")
