from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints, model_validator

from standards_api.comments.rules import CommentState, Disposition, Source
from standards_api.components import Component
from standards_api.rounds import Group

Body = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=4000)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=4000)]


class MakeComment(BaseModel):
    """A comment on a component, or on one entry of it. `source` is for organisers, who write
    down what was said or handed in at the forum.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "service_id": "0b9e5a52-7a51-4d0c-9a54-0f2f7f1c2a11",
                    "component": "requirements",
                    "item_id": "c2256445-863a-5b15-8af4-9bcb2abbbc8a",
                    "body": "Cukup diperlihatkan, tidak perlu difotokopi.",
                    "group": "users",
                }
            ]
        },
    )

    service_id: UUID
    component: Component
    item_id: UUID | None = None
    body: Body
    group: Group
    name: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] | None = None
    source: Source = Source.ONLINE


class CommentReceipt(BaseModel):
    """A comment that came in; `pending` until an organiser has read it."""

    id: UUID
    state: CommentState
    created_at: datetime


class ModerateComment(BaseModel):
    """Show a comment to everybody, or keep it back."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"approve": True}]})

    approve: bool


class ChangeText(BaseModel):
    """What to change in the text. With `item_id`: change (or with neither text nor item: remove)
    that entry; without: add one. `text` replaces its words, `item` the whole entry.
    """

    model_config = ConfigDict(extra="forbid")

    component: Component
    item_id: UUID | None = None
    text: (
        Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
        | None
    ) = None
    item: dict[str, JsonValue] | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if self.text is not None and self.item is not None:
            raise ValueError("give `text` or `item`, not both")
        return self


class ReplyToComment(BaseModel):
    """What the provider does with a comment, and why."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "disposition": "accepted",
                    "reason": "Data sudah ada di basis data kependudukan.",
                    "change": {
                        "component": "requirements",
                        "item_id": "c2256445-863a-5b15-8af4-9bcb2abbbc8a",
                        "text": "Kartu Keluarga (diperlihatkan)",
                    },
                }
            ]
        },
    )

    disposition: Disposition
    reason: Reason
    change: ChangeText | None = None


class ChangeMade(BaseModel):
    """What a reply did to the text: the entry before and after, in which amendment."""

    component: Component
    item_id: UUID
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    amendment: int


class ReplyRead(BaseModel):
    """The reply that counts."""

    disposition: Disposition
    reason: str
    change: ChangeMade | None
    replied_at: datetime


class CommentRead(BaseModel):
    """A comment with the text it was made on. `name` is for organisers only."""

    id: UUID
    service_id: UUID
    version: int
    amendment: int
    component: Component
    item_id: UUID | None
    item_text: str | None
    body: str
    group: Group
    name: str | None
    source: Source
    state: CommentState
    created_at: datetime
    reply: ReplyRead | None
