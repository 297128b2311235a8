from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from complaints_api.decisions.rules import Component, Finding, ObjectionReason

MAX_BODY = 10_000


class Compensation(BaseModel):
    """Money owed to the reporter, in rupiah: UU 25/2009, article 50(3)."""

    model_config = ConfigDict(extra="forbid")

    amount: int = Field(ge=1, le=10**12)
    pay_by: date


class DecideCase(BaseModel):
    """The decision: what was found, what was done, and which promise was broken, if any."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "finding": "substantiated",
                    "action": "Petugas diperiksa dan dipindahkan dari loket.",
                    "remedy": "Uang Rp50.000 dikembalikan.",
                    "breached_component": "fee",
                    "compensation": {"amount": 50000, "pay_by": "2027-01-15"},
                }
            ]
        },
    )

    finding: Finding
    action: str = Field(min_length=10, max_length=MAX_BODY)
    remedy: str | None = Field(default=None, max_length=MAX_BODY)
    breached_component: Component | None = None
    compensation: Compensation | None = None


class DeliverDecision(BaseModel):
    """How the decision reached the reporter; may be left out."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"body": "Diambil di loket."}]}
    )

    body: str | None = Field(default=None, max_length=MAX_BODY)


class RuleOnObjection(BaseModel):
    """Why the objection is upheld or dismissed; the reporter reads it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"body": "Saksi kedua belum didengar."}]},
    )

    body: str = Field(min_length=5, max_length=MAX_BODY)


class DecisionRead(BaseModel):
    """A decision. `compensation` in rupiah, owed by `pay_by`."""

    finding: Finding
    action: str
    remedy: str | None
    breached_component: Component | None
    compensation: int | None
    pay_by: date | None
    decided_on: date
    delivered_on: date | None
    on_time: bool | None


class ObjectionRead(BaseModel):
    """An objection; `upheld` is null until somebody ruled on it."""

    reason: ObjectionReason
    objected_on: date
    upheld: bool | None
    ruled_on: date | None
