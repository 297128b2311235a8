from datetime import date
from uuid import UUID

from pydantic import BaseModel


class Task(BaseModel):
    """Something that waits for the caller. `href` is the page of the web application."""

    id: str
    kind: str
    title: str
    due_on: date | None
    overdue: bool
    href: str
    unit_id: UUID


class TaskList(BaseModel):
    """What waits, most urgent first."""

    data: list[Task]
    next: str | None
