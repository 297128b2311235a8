from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict


class Task(BaseModel):
    """Something that waits for the caller. `href` is the page of the web application."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "fill_components:0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11",
                    "kind": "fill_components",
                    "title": "Lengkapi 3 komponen: Penerbitan KTP-el",
                    "due_on": None,
                    "overdue": False,
                    "href": "/meja/layanan/0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11/standar",
                    "unit_id": "6f5c8a9e-55f2-4d6e-9a73-5a8a1c1f6f10",
                }
            ]
        }
    )

    id: str
    kind: str
    title: str
    due_on: date | None
    overdue: bool
    href: str
    unit_id: UUID | None


class Tasks(BaseModel):
    """Everything that waits for the caller, the most urgent first."""

    data: list[Task]
    next: None
