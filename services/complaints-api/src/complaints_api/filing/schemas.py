from datetime import date
from enum import StrEnum
from typing import Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from complaints_api.clocks.actions import DeadlineRead
from complaints_api.filing.rules import IdentityClass, Kind
from complaints_api.promises.actions import ComparisonRead

MAX_STORY = 20_000
MAX_RUPIAH = 10**12


class Identity(BaseModel):
    """Who reports, and how that is kept: at least one of name, phone and email, unless the
    report is anonymous, which takes none of them."""

    model_config = ConfigDict(extra="forbid")

    identity_class: IdentityClass = Field(alias="class")
    name: str | None = Field(default=None, min_length=1, max_length=200)
    phone: str | None = Field(default=None, min_length=5, max_length=30)
    email: str | None = Field(default=None, min_length=5, max_length=254)

    @model_validator(mode="after")
    def _anonymous_means_nothing_collected(self) -> Self:
        given = any([self.name, self.phone, self.email])
        if self.identity_class is IdentityClass.ANONYMOUS and given:
            raise ValueError("an anonymous report takes no name, phone or email")
        if self.identity_class is not IdentityClass.ANONYMOUS and not given:
            raise ValueError("a name, phone or email is needed unless the report is anonymous")
        return self


class FileComplaint(BaseModel):
    """A report. Required: what it is, what happened, and how the reporter's identity is kept."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "kind": "illegal_levy",
                    "story": "Diminta Rp50.000 untuk mencetak KTP di loket dua.",
                    "service_id": "5b0f3a52-13b4-4a7f-8d36-6a4a5ed5d0c4",
                    "incident_on": "2026-11-19",
                    "paid_amount": 50000,
                    "identity": {"class": "anonymous"},
                }
            ]
        },
    )

    kind: Kind
    story: str = Field(min_length=10, max_length=MAX_STORY)
    identity: Identity
    service_id: UUID | None = None
    unit_id: UUID | None = None
    incident_on: date | None = Field(default=None, ge=date(1945, 8, 17))
    paid_amount: int | None = Field(default=None, ge=0, le=MAX_RUPIAH)
    fee_item_id: str | None = Field(default=None, min_length=1, max_length=100)
    quantity: int | None = Field(default=None, ge=1, le=10_000)
    desired_resolution: str | None = Field(default=None, min_length=1, max_length=5000)


class Standing(StrEnum):
    """What a report is in law: a complaint with statutory deadlines, or information."""

    COMPLAINT = "complaint"
    INFORMATION = "information"


class Filed(BaseModel):
    """The receipt (tanda terima). `receipt_code` is shown this once and cannot be recovered."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "ticket": "PGD-2026-7K3MQ9XW",
                    "receipt_code": "7K3M-Q9XW-2DPA-VH5T-C",
                    "filed_on": "2026-11-21",
                    "standing": "information",
                    "routed_to": "inspectorate",
                    "deadlines": [
                        {
                            "clock": "O1",
                            "due_on": "2026-11-25",
                            "unit": "working",
                            "n": 3,
                            "basis": "SP4N-LAPOR!, alur yang diumumkan",
                            "verified": False,
                            "duty": "memeriksa dan meneruskan",
                            "waits_for": "office",
                            "state": "running",
                        }
                    ],
                    "comparison": {
                        "paid": 50000,
                        "tariff": 0,
                        "excess": 50000,
                        "finding": "free_service_charged",
                        "component": "fee",
                        "version": 2,
                    },
                    "filed_late": False,
                }
            ]
        }
    )

    ticket: str
    receipt_code: str
    filed_on: date
    standing: Standing
    routed_to: Literal["coordinator", "inspectorate"]
    deadlines: list[DeadlineRead]
    comparison: ComparisonRead | None
    filed_late: bool
    """More than 30 days after the incident: accepted all the same (UU 25/2009, article 42(2))."""


class CheckPayment(BaseModel):
    """A payment to be compared with the published fee, before or without a report."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "service_id": "5b0f3a52-13b4-4a7f-8d36-6a4a5ed5d0c4",
                    "paid_amount": 50000,
                    "incident_on": "2026-11-19",
                }
            ]
        },
    )

    service_id: UUID
    paid_amount: int = Field(ge=0, le=MAX_RUPIAH)
    incident_on: date | None = Field(default=None, ge=date(1945, 8, 17))
    fee_item_id: str | None = Field(default=None, min_length=1, max_length=100)
    quantity: int | None = Field(default=None, ge=1, le=10_000)
