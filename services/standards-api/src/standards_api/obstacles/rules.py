"""Obstacles to service, the regent's decisions on them, and reporting periods."""

import re
from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Cause(StrEnum):
    """What an obstacle comes from."""

    STAFF = "staff"
    BUDGET = "budget"
    FACILITIES = "facilities"
    REGULATION = "regulation"
    TECHNOLOGY = "technology"
    COORDINATION = "coordination"
    OTHER = "other"


class Verdict(StrEnum):
    """What the leader decides."""

    APPROVED = "approved"
    REJECTED = "rejected"
    DEFERRED = "deferred"


VERDICT_NAMES = {
    Verdict.APPROVED: "Disetujui",
    Verdict.REJECTED: "Ditolak",
    Verdict.DEFERRED: "Ditangguhkan",
}


class ObstacleState(StrEnum):
    """Where an obstacle stands: waiting for a decision, decided, or gone."""

    WAITING = "waiting"
    APPROVED = "approved"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    CLOSED = "closed"


DECIDABLE = frozenset({ObstacleState.WAITING, ObstacleState.DEFERRED})
"""A deferred obstacle may be decided later."""


class Period(NamedTuple):
    """A reporting period, both days included."""

    first: date
    last: date


PERIOD = re.compile(r"(\d{4})(?:-(?:(\d{2})|Q([1-4])|S([12])))?")


def period(label: str) -> Period:
    """`2026`, `2026-11`, `2026-Q4` or `2026-S2`; raises ValueError for anything else."""
    found = PERIOD.fullmatch(label)
    if found is None:
        raise ValueError(label)
    year, month, quarter, semester = (int(part) if part else 0 for part in found.groups())
    length = 1 if month else 3 if quarter else 6 if semester else 12
    first = month or (quarter * 3 - 2 if quarter else semester * 6 - 5 if semester else 1)
    last = first + length - 1
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))
