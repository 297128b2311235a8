from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from survey_api.forms.models import Channel


class FormCreate(BaseModel):
    """A door to the round for one channel; without `service_id` it asks about the whole unit."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"service_id": "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d", "channel": "qr"}]
        },
    )

    service_id: UUID | None = None
    channel: Channel


class FormRead(BaseModel):
    """A form and its public address, which is also what the QR code holds."""

    code: str
    url: str
    channel: Channel
    service_id: UUID | None


class FormList(BaseModel):
    """Forms of a round, or those of a service that are open."""

    data: list[FormRead]
    next: str | None


class Named(BaseModel):
    """Something with an id and a name."""

    id: UUID
    name: str


class GovernmentNamed(BaseModel):
    """A government by its Kemendagri code."""

    code: str
    name: str


class PeriodShown(BaseModel):
    """The round; `accepting` says whether an answer given today would be taken."""

    id: UUID
    label: str
    state: str
    opens_on: date
    closes_on: date
    grace_until: date
    accepting: bool


class Question(BaseModel):
    """One element. The answer is 1 for the first of `answers`, 2 for the second, and so on."""

    code: str
    name: str
    question: str
    answers: list[str]


class Choice(BaseModel):
    """One choice of a respondent field."""

    code: str
    name: str


class RespondentField(BaseModel):
    """An optional question about the respondent."""

    code: str
    name: str
    options: list[Choice]


class InstrumentShown(BaseModel):
    """What is asked, and by which regulation."""

    code: str
    name: str
    edition: str
    legal_basis: str
    scale: int
    elements: list[Question]
    respondent_fields: list[RespondentField]


class OwnQuestionShown(BaseModel):
    """A question of the unit beside the instrument; the first answer is 1."""

    code: str
    question: str
    answers: list[str]


class Signature(BaseModel):
    """Ed25519 over the canonical JSON (sorted keys, no spaces, UTF-8) of the other members."""

    algorithm: Literal["Ed25519"]
    public_key: str
    value: str


class FormBundle(BaseModel):
    """Everything a client needs to ask, also while offline.

    `ticket_required` says whether each answer must bring a ticket. `questions` are the unit's own.
    """

    code: str
    government: GovernmentNamed
    unit: Named
    service: Named | None
    period: PeriodShown
    channel: Channel
    ticket_required: bool
    instrument: InstrumentShown
    questions: list[OwnQuestionShown]
    signature: Signature
