"""Whom a report goes to, and which law its clocks follow."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints_api.filing.rules import (
    IdentityClass,
    Kind,
    late,
    settlement,
    statutory,
    ticket,
    track,
)


class TestTrack:
    @given(st.sampled_from(Kind), st.none() | st.integers(0, 10**12))
    def test_leads_money_taken_above_the_fee_to_the_inspectorate(
        self, kind: Kind, excess: int | None
    ) -> None:
        expected = "inspectorate" if kind == "illegal_levy" or excess else "coordinator"

        assert track(kind, excess=excess) == expected


class TestSettlement:
    @pytest.mark.parametrize(
        ("kind", "led_by", "matter"),
        [
            (Kind.COMPLAINT, "coordinator", "ordinary"),
            (Kind.COMPLAINT, "inspectorate", "supervisory"),
            (Kind.ILLEGAL_LEVY, "inspectorate", "supervisory"),
            (Kind.INFORMATION_REQUEST, "coordinator", "information"),
            (Kind.ASPIRATION, "coordinator", "none"),
        ],
    )
    def test_follows_the_matter(self, kind: Kind, led_by: str, matter: str) -> None:
        assert settlement(kind, led_by) == matter


class TestStatutory:
    @pytest.mark.parametrize("kind", [Kind.COMPLAINT, Kind.ILLEGAL_LEVY])
    @pytest.mark.parametrize("identity", IdentityClass)
    def test_needs_a_complainant_who_can_be_named(
        self, kind: Kind, identity: IdentityClass
    ) -> None:
        assert statutory(kind, identity) == (identity != "anonymous")

    @pytest.mark.parametrize("kind", [Kind.INFORMATION_REQUEST, Kind.ASPIRATION])
    def test_needs_a_complaint(self, kind: Kind) -> None:
        assert not statutory(kind, IdentityClass.OPEN)


class TestLate:
    def test_begins_after_thirty_days(self) -> None:
        assert not late(date(2026, 11, 1), date(2026, 12, 1), window=30)
        assert late(date(2026, 11, 1), date(2026, 12, 2), window=30)
        assert not late(None, date(2026, 12, 2), window=30)


class TestTicket:
    def test_tells_neither_number_nor_order(self) -> None:
        tickets = [ticket(2026) for _ in range(500)]

        assert len(set(tickets)) == 500
        assert all(re.fullmatch(r"PGD-2026-[0-9A-HJKMNP-TV-Z]{8}", t) for t in tickets)
        assert tickets != sorted(tickets)
