from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PrivateAttr

from prima_chassis.problems import Problem, ProblemDocument

ElementCode = Annotated[str, Field(max_length=40)]
Score = Annotated[int, Field(strict=True, ge=1, le=6)]
Extra = Annotated[
    dict[Annotated[str, Field(max_length=20)], Annotated[int, Field(strict=True, ge=1, le=4)]],
    Field(max_length=5),
]


def _plain(code: str) -> str:
    return code.upper().replace("-", "").replace(" ", "")


Ticket = Annotated[
    str,
    Field(max_length=20, pattern=r"^[0-9A-Za-z -]{1,20}$", examples=["7KQM-2XWP-9HTC"]),
    AfterValidator(_plain),
]
"""A code as it may be typed; compared without its dashes."""


class Respondent(BaseModel):
    """Who answers, as far as they say so; every field is optional."""

    model_config = ConfigDict(extra="forbid")

    gender: Literal["female", "male"] | None = None
    age_band: Literal["under_18", "18_25", "26_35", "36_45", "46_55", "56_65", "over_65"] | None = (
        None
    )
    education: (
        Literal[
            "none", "primary", "junior_secondary", "senior_secondary",
            "diploma", "bachelor", "master", "doctorate",
        ]
        | None
    ) = None  # fmt: skip
    occupation: (
        Literal["civil_servant", "military", "police", "private_employee", "entrepreneur", "other"]
        | None
    ) = None


class DeviceBadge(BaseModel):
    """Which registered device sends this, and the answer's number on that device, from 1.

    Numbers prove that nothing was lost on the way; no answer is stored with its number.
    """

    model_config = ConfigDict(extra="forbid")

    id: UUID
    key: str = Field(max_length=64)
    sequence: int = Field(strict=True, ge=1, le=1_000_000_000_000)


class Submission(BaseModel):
    """One person's answers. `id` is a random UUID (version 4) that the client made once.

    `answers` has a score for every element of the form, from 1 to the instrument's scale.
    `answered_on` is the local day of answering, today when left out; no time is kept. `ticket` is
    the code on the slip from the counter, `extra` the chosen answer of each of the form's own
    `questions`, from 1.
    """

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "id": "8c1d9b1e-7a76-4b0a-9a43-4f0c1f4f2d11",
                    "answers": {
                        "PERSYARATAN": 4, "PROSEDUR": 3, "WAKTU": 3, "BIAYA": 4, "PRODUK": 3,
                        "KOMPETENSI": 4, "PERILAKU": 4, "SARPRAS": 3, "PENGADUAN": 4,
                    },
                    "respondent": {"gender": "female", "age_band": "26_35"},
                    "suggestion": "Tambah kursi di ruang tunggu.",
                    "answered_on": "2026-11-20",
                }
            ]
        },
    )  # fmt: skip

    id: UUID
    answers: dict[ElementCode, Score] = Field(max_length=20)
    respondent: Respondent | None = None
    suggestion: str | None = Field(default=None, max_length=1000, pattern=r"^[^\x00]*$")
    answered_on: date | None = None
    ticket: Ticket | None = None
    device: DeviceBadge | None = None
    extra: Extra | None = None


class SubmissionBatch(BaseModel):
    """Answers collected offline. Each is judged alone: one bad one does not hold up the rest."""

    model_config = ConfigDict(extra="forbid")

    responses: list[Submission] = Field(min_length=1, max_length=500)
    _judged: list[Submission | Problem] = PrivateAttr(default_factory=list)

    @classmethod
    def of(cls, judged: Sequence[Submission | Problem]) -> "SubmissionBatch":
        """The batch in which some are not of the documented form."""
        batch = cls.model_construct(
            responses=[one for one in judged if isinstance(one, Submission)]
        )
        batch._judged = list(judged)  # noqa: SLF001 - its own class
        return batch

    @property
    def judged(self) -> Sequence[Submission | Problem]:
        """Every member in the order of sending, or what is wrong with it."""
        return self._judged


class PaperAnswer(BaseModel):
    """One paper questionnaire. `id` is a random UUID that the client made once for this sheet."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    answers: dict[ElementCode, Score] = Field(max_length=20)
    respondent: Respondent | None = None
    suggestion: str | None = Field(default=None, max_length=1000, pattern=r"^[^\x00]*$")
    answered_on: date | None = None
    extra: Extra | None = None


class PaperAnswers(BaseModel):
    """Questionnaires that were filled in on paper, about one service or the whole unit."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "responses": [
                        {
                            "id": "2f1c7f0e-6d5b-4a8e-9c39-8d6b1f1e7a55",
                            "answers": {
                                "PERSYARATAN": 4, "PROSEDUR": 3, "WAKTU": 3, "BIAYA": 4,
                                "PRODUK": 3, "KOMPETENSI": 4, "PERILAKU": 4, "SARPRAS": 3,
                                "PENGADUAN": 4,
                            },
                            "answered_on": "2026-11-20",
                        }
                    ]
                }
            ]
        },
    )  # fmt: skip

    service_id: UUID | None = None
    responses: list[PaperAnswer] = Field(min_length=1, max_length=100)


class Receipt(BaseModel):
    """Proof of storage. `counted` is false for answers that arrived after the grace day."""

    id: UUID
    receipt: str
    counted: bool


class ResultOfOne(BaseModel):
    """What became of one of the batch: 201 stored, 200 stored before, else a problem."""

    id: UUID | None
    status: int
    receipt: str | None
    counted: bool | None
    problem: ProblemDocument | None


class BatchResult(BaseModel):
    """Results in the order of the batch."""

    results: list[ResultOfOne]
