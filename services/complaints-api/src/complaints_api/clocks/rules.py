"""Which deadlines run on a complaint, for how long, and by what right.

Two families run side by side and neither replaces the other: statutory clocks (S) count calendar
days and never pause; operational clocks (O) count working days. UU 25/2009 says plain "hari":
read as calendar days, the stricter reading. The earlier of S3 and O3 binds the decision.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple


class ClockName(StrEnum):
    """The clocks of a complaint."""

    S1 = "S1"
    S2 = "S2"
    S3 = "S3"
    S4 = "S4"
    O1 = "O1"
    O2 = "O2"
    O3 = "O3"
    O4 = "O4"
    O5 = "O5"


class Unit(StrEnum):
    """How a term counts its days."""

    WORKING = "working"
    CALENDAR = "calendar"


class Settlement(StrEnum):
    """How long an office may take to settle a matter, by what it is (clock O3)."""

    INFORMATION = "information"
    ORDINARY = "ordinary"
    SUPERVISORY = "supervisory"
    NONE = "none"
    """No term was found for aspirations."""


class Wait(StrEnum):
    """Whom a clock waits for."""

    OFFICE = "office"
    REPORTER = "reporter"


class Term(NamedTuple):
    """One deadline as data. `verified` says whether the text of the basis was read in full."""

    n: int
    unit: Unit
    waits_for: Wait
    duty: tuple[str, str]
    basis: str
    verified: bool


EDITION = "2026-1"
"""Names this table; a clock keeps the edition it was started under."""

UU_25 = "UU 25/2009"
SP4N = "SP4N-LAPOR!, alur yang diumumkan"
SETTLE_BASIS = "Praktik standar pelayanan (PermenPANRB 62/2018)"
SETTLE_DUTY = ("menyelesaikan", "settle the matter")

FILING_WINDOW_DAYS = 30
"""UU 25/2009, article 42(2). A later report is warned about and never refused."""

TERMS: Mapping[ClockName, Term] = {
    ClockName.S1: Term(
        14, Unit.CALENDAR, Wait.OFFICE,
        ("menjawab: lengkap atau belum", "say whether the report is complete"),
        f"{UU_25} Pasal 44 ayat (3)", verified=True,
    ),
    ClockName.S2: Term(
        30, Unit.CALENDAR, Wait.REPORTER,
        ("pelapor melengkapi", "the reporter completes the report"),
        f"{UU_25} Pasal 44 ayat (4) dan (5)", verified=True,
    ),
    ClockName.S3: Term(
        60, Unit.CALENDAR, Wait.OFFICE,
        ("memutus", "decide"),
        f"{UU_25} Pasal 50 ayat (1)", verified=True,
    ),
    ClockName.S4: Term(
        14, Unit.CALENDAR, Wait.OFFICE,
        ("menyampaikan putusan", "deliver the decision"),
        f"{UU_25} Pasal 50 ayat (2) dan (9)", verified=True,
    ),
    ClockName.O1: Term(
        3, Unit.WORKING, Wait.OFFICE,
        ("memeriksa dan meneruskan", "verify and pass on"), SP4N, verified=False,
    ),
    ClockName.O2: Term(
        5, Unit.WORKING, Wait.OFFICE,
        ("jawaban pertama unit", "first answer of the unit"), SP4N, verified=False,
    ),
    ClockName.O4: Term(
        10, Unit.WORKING, Wait.REPORTER,
        ("pelapor menanggapi", "the reporter responds"), SP4N, verified=False,
    ),
    ClockName.O5: Term(
        10, Unit.WORKING, Wait.OFFICE,
        ("memutus keberatan", "rule on the objection"),
        "Ketentuan Prima, belum ada dasar hukum", verified=False,
    ),
}  # fmt: skip

SETTLEMENTS: Mapping[Settlement, Term | None] = {
    Settlement.INFORMATION: Term(
        5, Unit.WORKING, Wait.OFFICE, SETTLE_DUTY, SETTLE_BASIS, verified=False
    ),
    Settlement.ORDINARY: Term(
        14, Unit.WORKING, Wait.OFFICE, SETTLE_DUTY, SETTLE_BASIS, verified=False
    ),
    Settlement.SUPERVISORY: Term(
        60, Unit.WORKING, Wait.OFFICE, SETTLE_DUTY, SETTLE_BASIS, verified=False
    ),
    Settlement.NONE: None,
}

LIVE = frozenset({"running", "paused"})
"""States of a clock that can still be missed."""

PAUSE_CAP_DAYS = 30
"""Longest time, in calendar days together, that waiting for the reporter may stop a clock."""

STATUTORY = frozenset({ClockName.S1, ClockName.S2, ClockName.S3, ClockName.S4})


class Rung(NamedTuple):
    """One step of escalation: how many days after the deadline, and who is told."""

    days: int
    to: str


LADDER = (Rung(0, "unit_head"), Rung(7, "organisation_bureau"), Rung(14, "leader"))
"""House rule, without a legal basis: from the head of the unit up to the regent's desk."""


def term(name: ClockName, settlement: Settlement) -> Term | None:
    """The term of clock `name`; None where no such deadline exists for the matter."""
    return SETTLEMENTS[settlement] if name is ClockName.O3 else TERMS[name]


def term_of(name: ClockName, n: int) -> Term:
    """The term that a clock with `n` days was started with."""
    if name is not ClockName.O3:
        return TERMS[name]
    return next(known for known in SETTLEMENTS.values() if known is not None and known.n == n)


def owed_by_office(name: ClockName) -> bool:
    """Whether the deadline is a duty of the office; the others are the reporter's chances."""
    return name is ClockName.O3 or TERMS[name].waits_for is Wait.OFFICE


def applies(name: ClockName, *, statutory: bool) -> bool:
    """Whether the clock runs: UU 25/2009 knows complainants by name, so an anonymous report, an
    aspiration and a request for information carry no statutory clock (articles 42(3), 44(2))."""
    return statutory or name not in STATUTORY


def days_left(counted_days: Iterable[date], *, after: date) -> int:
    """How many of the days that make up a term lie after day `after`."""
    return sum(day > after for day in counted_days)


def runs_on_by(paused_on: date, paused_before: int) -> date:
    """The day after which a paused clock counts on even if nobody answered.

    `paused_before` is how many calendar days it had been paused earlier.
    """
    return paused_on + timedelta(days=PAUSE_CAP_DAYS - paused_before)


def rung(level: int) -> Rung | None:
    """The step that follows `level` steps already taken."""
    return LADDER[level] if level < len(LADDER) else None


def binding(
    running: Iterable[tuple[ClockName, date]], ended: Iterable[tuple[ClockName, date]] = ()
) -> date | None:
    """The day by which the decision is due: the earlier of S3 and O3; of those that `ended` when
    none of them is `running`."""
    for deadlines in (running, ended):
        deciding = [due for name, due in deadlines if name in {ClockName.S3, ClockName.O3}]
        if deciding:
            return min(deciding)
    return None
