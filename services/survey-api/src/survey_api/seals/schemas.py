import base64
from collections.abc import Collection
from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, PlainSerializer, computed_field

from survey_api.measurement import actions as measurement
from survey_api.points import Points

Encoded = Annotated[
    bytes, PlainSerializer(lambda value: base64.b64encode(value).decode(), return_type=str)
]
"""Bytes, base64 outside."""
SECRET = ("index", "margin", "category", "report_sha256", "content")
"""What of a hidden seal is for staff of its unit alone."""


class SealSummary(BaseModel):
    """A frozen result. `number` counts the government's seals, each holding the hash before it.

    `hidden` says that fewer than ten people answered: what they said is for staff of the unit, and
    `index`, `margin`, `category` and `report_sha256` are null for everybody else.
    """

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    number: int
    period_id: UUID
    unit_id: UUID
    label: str
    instrument: str
    revision: int
    n: int
    population: int | None
    index: Points | None
    margin: Points | None
    category: str | None
    sha256: str
    previous_sha256: str | None
    report_sha256: str | None
    sealed_at: datetime
    hidden: bool

    def told(self, within: Collection[UUID] | None) -> Self:
        """The seal for whoever is staff of the units in `within` (None: of all)."""
        if not self.hidden or within is None or self.unit_id in within:
            return self
        return self.model_copy(update={k: None for k in SECRET if k in type(self).model_fields})

    @computed_field  # type: ignore[prop-decorator] # mypy does not know it
    @property
    def needed(self) -> int:
        """How many answers the rules ask for, given the users reported."""
        return measurement.needed(self.population)


class ChainLink(BaseModel):
    """One seal of a chain. `signature` is Ed25519 over the 32 bytes of `sha256`, base64.

    The content of a `hidden` one is for staff of the unit alone.
    """

    model_config = ConfigDict(from_attributes=True)

    number: int
    id: UUID
    label: str
    unit_id: UUID
    revision: int
    sha256: str
    previous_sha256: str | None
    public_key: Encoded
    signature: Encoded
    sealed_at: datetime
    hidden: bool


class SealProof(BaseModel):
    """The chain of a government's seals, from the first to this one.

    Each `previous_sha256` is the `sha256` of the link before it and stands in the content that the
    link's own `sha256` is made of, so no seal can be changed or left out without changing all that
    follow. The contents are read under their ids, but of a `hidden` seal only by staff of its unit:
    anybody else checks its signature, and that the next content names its `sha256`.
    """

    seal_id: UUID
    number: int
    sha256: str
    algorithm: Literal["Ed25519"]
    chain: list[ChainLink]


class SealRead(SealSummary):
    """The seal with everything needed to check it.

    `sha256` is over the canonical JSON (sorted keys, no spaces, UTF-8) of `content`; `signature`
    is Ed25519 over the 32 bytes of `sha256` by `public_key`, both base64. Of a `hidden` seal
    `content` is null for everybody but staff of its unit: only the signature can be checked.
    """

    content: dict[str, Any] | None
    algorithm: Literal["Ed25519"]
    public_key: Encoded
    signature: Encoded


class SealWhole(SealRead):
    """The same with nothing left out."""

    index: Points
    margin: Points
    report_sha256: str
    content: dict[str, Any]
