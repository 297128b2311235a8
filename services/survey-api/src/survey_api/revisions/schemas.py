from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, StringConstraints


class RevisionCreate(BaseModel):
    """Why a sealed result must be corrected.

    The reason is published with the corrected seal, so it names no person. With `count_late` the
    answers that came after the grace day are counted this time; answers found since can be added
    for thirty days.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "reason": "Lembar jawaban loket Mei tertinggal saat impor.",
                    "count_late": False,
                }
            ]
        },
    )

    reason: Annotated[
        str,
        StringConstraints(
            strip_whitespace=True, min_length=10, max_length=1000, pattern=r"^[^\x00]*$"
        ),
    ]
    count_late: bool = False


class RevisionRead(BaseModel):
    """A correction in progress: the new round `period_id`, its number, and what it revises."""

    model_config = ConfigDict(from_attributes=True)

    period_id: UUID
    revises_id: UUID
    revision: int
    reason: str
    count_late: bool
    copied: int
    opened_at: datetime
