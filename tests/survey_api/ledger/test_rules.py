"""More answers than people served: a fact, found without any threshold."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from survey_api.ledger import rules
from survey_api.ledger.rules import Answers, Excess

UNIT, BIRTH, DEATH = UUID(int=0), UUID(int=1), UUID(int=2)


def day(number: int) -> date:
    return date(2026, 7, 1) + timedelta(days=number)


def excesses(
    answers: list[Answers],
    served: dict[UUID, dict[date, int]] | None = None,
    issued: dict[UUID, dict[date, int]] | None = None,
    *,
    required: bool = False,
) -> list[Excess]:
    return rules.excesses(
        answers=answers,
        served=served or {},
        issued=issued or {},
        whole_unit=UNIT,
        tickets_required=required,
    )


class TestAnswersAgainstVisits:
    def test_at_the_counter_are_compared_day_by_day(self) -> None:
        visits = {BIRTH: {day(0): 10, day(1): 10}}
        answers = [Answers(BIRTH, "kiosk", day(0), 4), Answers(BIRTH, "counter", day(1), 12)]

        [found] = excesses(answers, visits)

        assert (found.signal, found.service_id) == ("ledger", BIRTH)
        assert (found.from_day, found.to_day) == (day(1), day(1))
        assert (found.found, found.possible, found.answers) == (12, 10, 12)

    def test_elsewhere_may_come_days_later(self) -> None:
        visits = {BIRTH: {day(0): 10, day(3): 1}}

        assert excesses([Answers(BIRTH, "qr", day(2), 10)], visits) == []

    def test_elsewhere_may_not_come_before_anybody_was_served(self) -> None:
        visits = {BIRTH: {day(0): 3, day(5): 40}}

        [found] = excesses(
            [Answers(BIRTH, "qr", day(0), 2), Answers(BIRTH, "qr", day(2), 9)], visits
        )

        assert (found.from_day, found.to_day) == (day(2), day(2))
        assert (found.found, found.possible) == (11, 3)

    def test_exactly_as_many_as_served_is_no_excess(self) -> None:
        visits = {BIRTH: {day(0): 5, day(1): 5}}
        answers = [Answers(BIRTH, channel, day(n), 5) for n, channel in ((0, "kiosk"), (1, "qr"))]

        assert excesses(answers, visits) == []

    def test_on_a_day_left_out_between_others_nobody_was_served(self) -> None:
        visits = {BIRTH: {day(0): 9, day(2): 9}}

        [found] = excesses([Answers(BIRTH, "kiosk", day(1), 1)], visits)

        assert (found.found, found.possible) == (1, 0)

    def test_outside_the_days_of_the_ledger_says_nothing(self) -> None:
        visits = {BIRTH: {day(5): 1, day(6): 1}}
        answers = [Answers(BIRTH, "kiosk", day(1), 50), Answers(BIRTH, "kiosk", day(9), 50)]

        assert excesses(answers, visits) == []

    def test_of_services_without_ledger_says_nothing(self) -> None:
        assert excesses([Answers(DEATH, "kiosk", day(0), 99)], {BIRTH: {day(0): 1}}) == []

    def test_of_the_whole_unit_counts_every_service(self) -> None:
        visits = {UNIT: {day(0): 10}}
        answers = [Answers(one, "kiosk", day(0), 4) for one in (UNIT, BIRTH, DEATH)]

        [found] = excesses(answers, visits)

        assert (found.service_id, found.found, found.possible) == (None, 12, 10)

    @given(
        some.dictionaries(some.integers(0, 20), some.integers(0, 30), min_size=1),
        some.randoms(use_true_random=False),
    )
    def test_people_who_answer_once_after_their_visit_never_raise_it(
        self, visits: dict[int, int], chance: "some.DataObject"
    ) -> None:
        first = min(visits)
        answers = []
        for number, people in visits.items():
            for _ in range(people):
                later = chance.randrange(0, 6)  # type: ignore[attr-defined] # a random.Random
                channel = "qr" if later else chance.choice(["kiosk", "qr"])  # type: ignore[attr-defined]
                answers.append(Answers(BIRTH, channel, day(number + later), 1))

        assert first >= 0
        assert excesses(answers, {BIRTH: {day(n): count for n, count in visits.items()}}) == []


class TestTicketsAgainstVisits:
    def test_are_compared_by_the_day_they_are_handed_out(self) -> None:
        visits = {BIRTH: {day(0): 10, day(1): 50}}

        [found] = excesses([], visits, {BIRTH: {day(0): 25, day(1): 25}})

        assert (found.signal, found.compared) == ("tickets", "tickets_with_served")
        assert (found.from_day, found.found, found.possible) == (day(0), 25, 10)

    def test_of_all_services_are_held_against_visitors_of_the_unit(self) -> None:
        issued = {BIRTH: {day(0): 6}, DEATH: {day(0): 6}}

        [found] = excesses([], {UNIT: {day(0): 10}}, issued)

        assert (found.found, found.possible) == (12, 10)


class TestAnswersAgainstTickets:
    @pytest.mark.parametrize(("channel", "expected"), [("qr", 1), ("web", 1), ("kiosk", 0)])
    def test_matter_where_tickets_are_required(self, channel: str, expected: int) -> None:
        answers = [Answers(BIRTH, channel, day(1), 7)]
        issued = {BIRTH: {day(0): 5}}

        assert len(excesses(answers, issued=issued, required=True)) == expected
        assert excesses(answers, issued=issued) == []

    def test_are_counted_up_to_each_day(self) -> None:
        answers = [Answers(BIRTH, "qr", day(0), 5), Answers(BIRTH, "qr", day(4), 5)]
        issued = {BIRTH: {day(0): 5, day(9): 100}}

        [found] = excesses(answers, issued=issued, required=True)

        assert (found.found, found.possible, found.to_day) == (10, 5, day(4))
