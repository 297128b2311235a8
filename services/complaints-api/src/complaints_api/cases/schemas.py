from collections.abc import Sequence
from datetime import date
from typing import Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from complaints_api.cases.models import Complaint
from complaints_api.cases.rules import Action, Outcome, State


class CaseState(BaseModel):
    """Where a case stands after an action, and what its caller can do next.

    `version` is also the ETag. `due_on` is the office's next deadline.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "0b4c9d8e-5a0f-4f2b-9d4e-6f1f8d0c2a11",
                    "ticket": "PGD-2026-7K3MQ9XW",
                    "state": "verified",
                    "outcome": None,
                    "due_on": "2026-11-25",
                    "version": 2,
                    "allowed_actions": ["redirect", "assign", "reply"],
                }
            ]
        }
    )

    id: UUID
    ticket: str
    state: State
    outcome: Outcome | None
    due_on: date | None
    version: int
    allowed_actions: list[Action]

    @classmethod
    def of(cls, complaint: Complaint, allowed: Sequence[Action]) -> Self:
        """Where `complaint` stands for somebody who can do what is `allowed`."""
        return cls(
            id=complaint.id,
            ticket=complaint.ticket,
            state=State(complaint.state),
            outcome=None if complaint.outcome is None else Outcome(complaint.outcome),
            due_on=complaint.next_due,
            version=complaint.version,
            allowed_actions=list(allowed),
        )
