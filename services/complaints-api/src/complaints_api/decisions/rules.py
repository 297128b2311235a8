"""What a decision must hold, and until when it can be objected to."""

from enum import StrEnum


class Finding(StrEnum):
    """What the decision finds."""

    SUBSTANTIATED = "substantiated"
    PARTLY = "partly"
    UNSUBSTANTIATED = "unsubstantiated"


class Component(StrEnum):
    """The fourteen components of a service standard: UU 25/2009, article 21."""

    REQUIREMENTS = "requirements"
    PROCEDURE = "procedure"
    DURATION = "duration"
    FEE = "fee"
    PRODUCT = "product"
    COMPLAINT_HANDLING = "complaint_handling"
    LEGAL_BASIS = "legal_basis"
    FACILITIES = "facilities"
    STAFF_COMPETENCE = "staff_competence"
    INTERNAL_SUPERVISION = "internal_supervision"
    STAFF_NUMBER = "staff_number"
    SERVICE_GUARANTEE = "service_guarantee"
    SAFETY_GUARANTEE = "safety_guarantee"
    PERFORMANCE_EVALUATION = "performance_evaluation"


class ObjectionReason(StrEnum):
    """Why a reporter objects."""

    NOT_ANSWERED = "not_answered"
    FACTS_WRONG = "facts_wrong"
    NOT_REMEDIED = "not_remedied"
    UNFAIR = "unfair"
    OTHER = "other"


OBJECTION_WORKING_DAYS = 10
"""Days from delivery in which a reporter can object; the term in which silence closes a case."""


def consistent(finding: Finding, component: Component | None) -> bool:
    """Whether the decision does not say that a promise both was and was not broken."""
    return component is None or finding is not Finding.UNSUBSTANTIATED
