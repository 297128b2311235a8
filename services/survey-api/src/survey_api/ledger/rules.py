"""What cannot have been: more answers or tickets than people served.

These are facts, not probabilities: no threshold, no false alarms, provided the numbers are right.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

AT_THE_COUNTER = {"kiosk", "counter"}
"""Channels of answers that are given on the day of the visit."""
BY_TICKET = {"qr", "web"}
"""Channels that need a ticket where tickets are required."""

Days = Mapping[date, int]


class Answers(NamedTuple):
    """Counted answers of one service, channel and day."""

    service_id: UUID
    channel: str
    day: date
    n: int


@dataclass(frozen=True, slots=True)
class Excess:
    """`found` answers or tickets where at most `possible` can exist."""

    signal: str
    service_id: UUID | None
    """None: all services together."""
    from_day: date
    to_day: date
    found: int
    possible: int
    answers: int
    compared: str
    """What is compared: `answers_with_served`, `tickets_with_served`, `answers_with_tickets`."""


def excesses(
    *,
    answers: Sequence[Answers],
    served: Mapping[UUID, Days],
    issued: Mapping[UUID, Days],
    whole_unit: UUID,
    tickets_required: bool,
) -> list[Excess]:
    """Every excess of a round, at most one per service and comparison.

    Where the unit counts its visitors as a whole, all answers and tickets are held against that.
    """
    found: list[Excess] = []
    for service_id, visits in sorted(served.items()):
        everything = service_id == whole_unit
        mine = [one for one in answers if everything or one.service_id == service_id]
        handed = [days for key, days in issued.items() if everything or key == service_id]
        scope = None if everything else service_id
        found += _answers_beyond_visits(scope, mine, visits)
        found += _tickets_beyond_visits(scope, _added(handed), visits)
    if tickets_required:
        for service_id in sorted({one.service_id for one in answers}):
            mine = [
                one for one in answers if one.service_id == service_id and one.channel in BY_TICKET
            ]
            found += _answers_beyond_tickets(service_id, mine, issued.get(service_id, {}))
    return found


def _answers_beyond_visits(
    scope: UUID | None, answers: Sequence[Answers], visits: Days
) -> Iterator[Excess]:
    """At the counter people answer on the day of their visit; elsewhere later, but not before."""
    first, last = min(visits), max(visits)
    all_days: Counter[date] = Counter()
    same_day: Counter[date] = Counter()
    for one in answers:
        if first <= one.day <= last:
            all_days[one.day] += one.n
            same_day[one.day] += one.n if one.channel in AT_THE_COUNTER else 0
    day = _worst_day(same_day, visits)
    if day is not None:
        yield Excess(
            "ledger", scope, day, day, same_day[day], visits.get(day, 0), all_days[day],
            "answers_with_served",
        )  # fmt: skip
        return
    # Who was served before the first day of the ledger may have answered inside it.
    if any(one.day < first for one in answers):
        return
    yield from _cumulative("ledger", scope, all_days, visits, "answers_with_served")


def _tickets_beyond_visits(scope: UUID | None, handed: Days, visits: Days) -> Iterator[Excess]:
    first, last = min(visits), max(visits)
    within = {day: n for day, n in handed.items() if first <= day <= last}
    day = _worst_day(within, visits)
    if day is not None:
        yield Excess(
            "tickets", scope, day, day, within[day], visits.get(day, 0), 0, "tickets_with_served"
        )


def _answers_beyond_tickets(
    scope: UUID, answers: Sequence[Answers], handed: Days
) -> Iterator[Excess]:
    by_day: Counter[date] = Counter()
    for one in answers:
        by_day[one.day] += one.n
    yield from _cumulative("tickets", scope, by_day, handed, "answers_with_tickets")


def _cumulative(
    signal: str, scope: UUID | None, answers: Days, possible: Days, compared: str
) -> Iterator[Excess]:
    """The largest lead that answers ever had over what allows them."""
    given = allowed = 0
    worst: Excess | None = None
    lead = 0
    started: date | None = None
    for day in sorted({*answers, *possible}):
        given += answers.get(day, 0)
        allowed += possible.get(day, 0)
        if given > allowed and started is None:
            started = day
        if started is not None and given - allowed > lead:
            lead = given - allowed
            worst = Excess(signal, scope, started, day, given, allowed, given, compared)
    if worst is not None:
        yield worst


def _worst_day(found: Days, possible: Days) -> date | None:
    """The day with the largest excess; None when there is none."""
    over = {day: n - possible.get(day, 0) for day, n in found.items() if n > possible.get(day, 0)}
    return max(over, key=lambda day: (over[day], day)) if over else None


def _added(many: Sequence[Days]) -> Days:
    total: Counter[date] = Counter()
    for days in many:
        total.update(days)
    return total
