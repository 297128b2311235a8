from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict


class TaskRead(BaseModel):
    """Something that waits for the caller; `href` is its page in the web application."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "0b4c9d8e-5a0f-4f2b-9d4e-6f1f8d0c2a11",
                    "kind": "received",
                    "title": "Periksa kelengkapan laporan PGD-2026-7K3MQ9XW",
                    "due_on": "2026-11-25",
                    "overdue": False,
                    "href": "/meja/pengaduan/0b4c9d8e-5a0f-4f2b-9d4e-6f1f8d0c2a11",
                    "unit_id": None,
                }
            ]
        }
    )

    id: UUID
    kind: str
    title: str
    due_on: date | None
    overdue: bool
    href: str
    unit_id: UUID | None


class Tasks(BaseModel):
    """The most urgent tasks, at most 100."""

    data: list[TaskRead]
