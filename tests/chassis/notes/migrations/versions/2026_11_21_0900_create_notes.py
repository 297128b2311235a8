"""Every table of the notes service and of the chassis."""

from alembic import op

from prima_chassis.database import Base
from prima_chassis.migrations import protect, protect_platform

revision = "0001"
down_revision = None

OWN = ("notes", "lines", "echoes")
CHASSIS = (
    "governments",
    "units",
    "calendars",
    "event_log",
    "relay_position",
    "inbox",
    "jobs",
    "idempotency_keys",
)


def upgrade() -> None:
    tables = [Base.metadata.tables[name] for name in OWN + CHASSIS]
    Base.metadata.create_all(op.get_bind(), tables=tables)
    protect_platform()
    protect("notes", "lines")
    protect("echoes", everywhere=True)
