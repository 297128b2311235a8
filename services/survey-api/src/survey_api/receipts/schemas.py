from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

State = Literal["counted", "held", "not_counted"]


class ReceiptShown(BaseModel):
    """What a respondent kept: the id of the answers and the receipt they were acknowledged with."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    receipt: str = Field(max_length=40, examples=["k2JmQx7v0c9TnWq4s8YzA1Bd"])


class ReceiptRead(BaseModel):
    """What became of the answers, and nothing of what they say.

    `counted`: part of the index. `held`: set aside until two people have judged them.
    `not_counted`: came too late, or were found invalid by two people.
    """

    id: UUID
    state: State
    unit_name: str
    service_name: str | None
    period: str
    sealed: bool
