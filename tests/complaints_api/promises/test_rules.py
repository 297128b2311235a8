"""A levy is arithmetic: what was paid, less what was published for that day."""

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints_api.promises.rules import (
    BREACHES,
    FeeKind,
    FeeLine,
    Finding,
    Result,
    compare,
    free,
    in_force,
)

FREE = FeeLine("a", FeeKind.FREE, 0)
FIXED = FeeLine("b", FeeKind.FIXED, 25_000)
OTHER = FeeLine("c", FeeKind.FIXED, 40_000)
SHEET = FeeLine("d", FeeKind.PER_UNIT, 500)
BANK = FeeLine("e", FeeKind.OTHER_PARTY, 0)

rupiah = st.integers(min_value=0, max_value=10**12)
lines = st.lists(
    st.builds(FeeLine, st.sampled_from("abcdef"), st.sampled_from(FeeKind), rupiah),
    max_size=6,
    unique_by=lambda line: line.id,
)


class TestCompare:
    @pytest.mark.parametrize(
        ("paid", "published", "item", "quantity", "result"),
        [
            (50_000, None, None, None, (Finding.NO_TARIFF_PUBLISHED, None, None)),
            (50_000, [], None, None, (Finding.FREE_SERVICE_CHARGED, 0, 50_000)),
            (0, [], None, None, (Finding.WITHIN_TARIFF, 0, 0)),
            (1, [FREE], None, None, (Finding.FREE_SERVICE_CHARGED, 0, 1)),
            (25_000, [FIXED], None, None, (Finding.WITHIN_TARIFF, 25_000, 0)),
            (25_001, [FIXED], None, None, (Finding.OVER_TARIFF, 25_000, 1)),
            (10_000, [FIXED], "x", None, (Finding.UNLISTED_COMPONENT, 0, 10_000)),
            (0, [FIXED], "x", None, (Finding.WITHIN_TARIFF, 0, 0)),
            (1_500, [SHEET], "d", 3, (Finding.WITHIN_TARIFF, 1_500, 0)),
            (2_000, [SHEET], "d", 3, (Finding.OVER_TARIFF, 1_500, 500)),
            (2_000, [SHEET], "d", None, (Finding.UNDETERMINED, None, None)),
            (500, [SHEET], None, None, (Finding.WITHIN_TARIFF, 500, 0)),
            (9_000, [BANK], None, None, (Finding.UNDETERMINED, None, None)),
            (40_000, [FIXED, OTHER], None, None, (Finding.WITHIN_TARIFF, 40_000, 0)),
            (60_000, [FIXED, OTHER], None, None, (Finding.UNDETERMINED, None, None)),
            (65_001, [FIXED, OTHER], None, None, (Finding.OVER_TARIFF, 65_000, 1)),
            (40_000, [FIXED, OTHER], "b", None, (Finding.OVER_TARIFF, 25_000, 15_000)),
            (99_000, [FIXED, SHEET], None, None, (Finding.UNDETERMINED, None, None)),
        ],
    )
    def test_finds(
        self,
        paid: int,
        published: list[FeeLine] | None,
        item: str | None,
        quantity: int | None,
        result: tuple[Finding, int | None, int | None],
    ) -> None:
        assert compare(paid, published, item=item, quantity=quantity) == Result(*result)

    @given(rupiah, lines, st.sampled_from([None, *"abcdefx"]), st.none() | st.integers(1, 1000))
    def test_excess_is_what_was_paid_less_the_tariff(
        self, paid: int, published: list[FeeLine], item: str | None, quantity: int | None
    ) -> None:
        found = compare(paid, published, item=item, quantity=quantity)

        if found.tariff is None:
            assert found.excess is None
            assert not found.breach
        else:
            assert found.excess == max(0, paid - found.tariff)
            assert found.breach == (found.excess > 0)

    @given(rupiah, lines, st.sampled_from([None, *"abcdef"]), st.none() | st.integers(1, 1000))
    def test_nobody_is_accused_for_taking_what_could_be_due(
        self, paid: int, published: list[FeeLine], item: str | None, quantity: int | None
    ) -> None:
        most = most_that_can_be_due(published, item, quantity)

        if most is None or paid <= most:
            listed = item is None or any(line.id == item for line in published)
            assert compare(paid, published, item=item, quantity=quantity).breach is (
                not listed and bool(published) and paid > 0
            )

    @given(rupiah, lines, st.integers(1, 10**6))
    def test_paying_more_never_turns_a_breach_into_none(
        self, paid: int, published: list[FeeLine], more: int
    ) -> None:
        before = compare(paid, published, item=None, quantity=None)
        after = compare(paid + more, published, item=None, quantity=None)

        assert after.breach or not before.breach

    def test_only_three_findings_are_breaches(self) -> None:
        assert {
            Finding.FREE_SERVICE_CHARGED,
            Finding.OVER_TARIFF,
            Finding.UNLISTED_COMPONENT,
        } == BREACHES


def most_that_can_be_due(
    published: list[FeeLine], item: str | None, quantity: int | None
) -> int | None:
    """The largest honest bill; None when there is no limit to it. Written from the law's side."""
    bill = 0
    for line in published:
        if item is not None and line.id != item:
            continue
        if line.kind is FeeKind.OTHER_PARTY:
            return None
        if line.kind is FeeKind.PER_UNIT:
            alone = item is not None or len(published) == 1
            if quantity is None or not alone:
                return None
            bill += line.amount * quantity
        if line.kind is FeeKind.FIXED:
            bill += line.amount
    return bill


class Version(NamedTuple):
    version: int
    effective_from: date


class TestInForce:
    @given(
        st.lists(
            st.builds(Version, st.integers(1, 50), st.dates(date(2020, 1, 1), date(2030, 1, 1))),
            unique_by=lambda v: v.version,
            max_size=12,
        ),
        st.dates(date(2019, 1, 1), date(2031, 1, 1)),
    )
    def test_is_the_last_that_had_begun(self, versions: list[Version], on: date) -> None:
        held = in_force(versions, on)

        day, expected = on, None
        while expected is None and day >= date(2019, 12, 31):
            same = [v for v in versions if v.effective_from == day]
            expected = max(same, default=None)
            day -= timedelta(days=1)
        assert held == expected

    def test_begins_on_its_first_day(self) -> None:
        first, second = Version(1, date(2026, 1, 1)), Version(2, date(2026, 7, 1))

        assert in_force([first, second], date(2026, 6, 30)) == first
        assert in_force([second, first], date(2026, 7, 1)) == second
        assert in_force([first], date(2025, 12, 31)) is None


class TestFree:
    def test_means_that_nothing_is_due_to_anybody(self) -> None:
        assert free([])
        assert free([FREE, FeeLine("z", FeeKind.FIXED, 0)])
        assert not free([FREE, FIXED])
        assert not free([BANK])
