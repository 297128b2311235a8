from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from prima_chassis.problems import Problem, ProblemDocument

ElementCode = Annotated[str, Field(max_length=40)]
Score = Annotated[int, Field(strict=True, ge=1, le=6)]


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


class Submission(BaseModel):
    """One person's answers. `id` is a random UUID (version 4) that the client made once.

    `answers` has a score for every element of the form, from 1 to the instrument's scale.
    `answered_on` is the local day of answering, today when left out; no time is kept.
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


class SuggestionRead(BaseModel):
    """What a respondent wrote, without anything that leads to their answers."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    service_id: UUID | None
    body: str
