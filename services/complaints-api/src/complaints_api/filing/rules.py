"""What a report is, whom it goes to, and which law its clocks follow."""

import secrets
from datetime import date, timedelta
from enum import StrEnum


class Kind(StrEnum):
    """What a report is."""

    COMPLAINT = "complaint"
    ILLEGAL_LEVY = "illegal_levy"
    INFORMATION_REQUEST = "information_request"
    ASPIRATION = "aspiration"


class IdentityClass(StrEnum):
    """How a reporter's identity is kept: shown to whoever handles the report, kept from the unit
    concerned, sealed behind two custodians, or never collected."""

    OPEN = "open"
    WITHHELD = "withheld"
    SEALED = "sealed"
    ANONYMOUS = "anonymous"


COMPLAINTS = frozenset({Kind.COMPLAINT, Kind.ILLEGAL_LEVY})
INSPECTORATE = "inspectorate"
COORDINATOR = "coordinator"


TICKET_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
TICKET_SYMBOLS = 8


def ticket(year: int) -> str:
    """A public number that tells nothing: neither how many reports there are nor their order."""
    symbols = "".join(secrets.choice(TICKET_ALPHABET) for _ in range(TICKET_SYMBOLS))
    return f"PGD-{year}-{symbols}"


def late(incident_on: date | None, today: date, *, window: int) -> bool:
    """Whether the report comes after the statutory window; it is accepted all the same."""
    return incident_on is not None and today > incident_on + timedelta(days=window)


def track(kind: Kind, *, excess: int | None) -> str:
    """Who leads: money taken above the published fee is the inspectorate's, whatever the report
    is called. UU 25/2009, article 45: never the unit that is complained about."""
    levied = kind is Kind.ILLEGAL_LEVY or (excess is not None and excess > 0)
    return INSPECTORATE if levied else COORDINATOR


def settlement(kind: Kind, led_by: str) -> str:
    """The class of matter that decides how long settling it may take."""
    if led_by == INSPECTORATE:
        return "supervisory"
    return {
        Kind.COMPLAINT: "ordinary",
        Kind.INFORMATION_REQUEST: "information",
        Kind.ASPIRATION: "none",
    }[kind]


def statutory(kind: Kind, identity: IdentityClass) -> bool:
    """Whether UU 25/2009's clocks run: for complaints of a complainant who can be named, be it
    under seal (articles 42(3), 42(5), 44(2)); an anonymous report is information."""
    return kind in COMPLAINTS and identity is not IdentityClass.ANONYMOUS
