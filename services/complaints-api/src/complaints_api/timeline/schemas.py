from datetime import datetime

from pydantic import BaseModel


class StaffEntry(BaseModel):
    """An entry as staff see it; `actor` is an account, null for reporters and the system."""

    at: datetime
    event: str
    text: str
    party: str
    actor: str | None
    facts: dict[str, str | int | bool | None]


class ReporterEntry(BaseModel):
    """An entry as the reporter sees it: what happened, never which officer."""

    at: datetime
    event: str
    text: str
