"""Quotas are whole numbers that add up at every level, and so do the answers beside them."""

from collections import Counter
from fractions import Fraction
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from survey_api.quotas import rules
from survey_api.quotas.rules import Quota

A, B, C = (UUID(int=n) for n in (1, 2, 3))
CHANNELS = ("kiosk", "qr", "paper")
OPTIONS = ("under_18", "18_25", "26_35", "36_up")


@st.composite
def plans(draw: st.DrawFn) -> dict[rules.Place, int]:
    """Places of a plan for some number of answers."""
    users = draw(st.dictionaries(st.sampled_from([A, B, C]), st.none() | st.integers(1, 3000)))
    deviations = {service: draw(st.integers(1, 3000)) for service in users if draw(st.booleans())}
    shares = draw(st.dictionaries(st.sampled_from(CHANNELS), st.integers(1, 100)))
    population = draw(st.none() | st.integers(400, 9000))
    needed = draw(st.integers(1, 400))
    services = rules.quotas(needed, population, users, deviations, 1200)
    return rules.places(services, {channel: Fraction(n) for channel, n in shares.items()})


USERS = st.dictionaries(st.sampled_from(OPTIONS), st.integers(1, 900), min_size=1)
CAME = st.dictionaries(
    st.tuples(
        st.tuples(st.sampled_from([A, B, C, None]), st.sampled_from([*CHANNELS, "web"])),
        st.sampled_from([*OPTIONS, None]),
    ),
    st.integers(1, 50),
)


class TestQuotas:
    def test_leaves_to_others_the_users_that_no_service_accounts_for(self) -> None:
        found = rules.quotas(292, 1200, {A: 300}, {}, 1200)

        assert found == {A: 73, None: 219}

    def test_gives_everything_to_the_only_service_whose_users_are_not_known(self) -> None:
        assert rules.quotas(292, 1200, {A: None}, {}, 1200) == {A: 292}

    def test_is_about_the_whole_unit_without_services(self) -> None:
        assert rules.quotas(292, 1200, {}, {}, 1200) == {None: 292}

    def test_plans_for_more_where_every_service_is_to_be_judged(self) -> None:
        assert rules.quotas(80, 100, {A: 25, B: 45, C: None}, {}, 1200) == {A: 25, B: 30, C: 30}

    @given(
        st.integers(1, 400),
        st.none() | st.integers(400, 9000),
        st.dictionaries(st.sampled_from([A, B, C]), st.none() | st.integers(1, 3000)),
    )
    def test_never_plans_for_less_than_is_needed(
        self, needed: int, population: int | None, users: dict[UUID, int | None]
    ) -> None:
        known = [count for count in users.values() if count]
        if population is None and len(known) == len(users):
            population = sum(known) or None
        needed = min(needed, population or needed)

        found = rules.quotas(needed, population, users, {}, 1200)

        floors = sum(quota for service, quota in found.items() if service and quota <= 30)
        assert sum(found.values()) == needed or needed < sum(found.values()) <= floors


class TestPlaces:
    @given(
        st.lists(st.integers(0, 300), min_size=1, max_size=12),
        st.dictionaries(st.sampled_from(CHANNELS), st.integers(1, 100)),
    )
    def test_adds_up_by_service_and_by_channel(
        self, quotas: list[int], shares: dict[str, int]
    ) -> None:
        services: dict[rules.Service, int] = {UUID(int=n): q for n, q in enumerate(quotas)}

        places = rules.places(services, {channel: Fraction(n) for channel, n in shares.items()})

        sums: Counter[rules.Service] = Counter()
        channels: Counter[str | None] = Counter()
        for (service, channel), quota in places.items():
            sums[service] += quota
            channels[channel] += quota
        assert {service: sums[service] for service in services} == services
        for channel, share in shares.items():
            exact = Fraction(sum(quotas) * share, sum(shares.values()))
            assert abs(channels[channel] - exact) < 1


class TestGroups:
    @given(plans(), USERS)
    def test_adds_up_at_every_level(
        self, planned: dict[rules.Place, int], users: dict[str, int]
    ) -> None:
        found = rules.groups(planned, users)

        assert {place: sum(row.values()) for place, row in found.items()} == planned
        for option, count in users.items():
            exact = Fraction(sum(planned.values()) * count, sum(users.values()))
            assert abs(sum(row[option] for row in found.values()) - exact) < 1
        assert all(n >= 0 for row in found.values() for n in row.values())


class TestAtCells:
    @given(plans(), USERS, CAME)
    def test_loses_no_answer_and_no_quota(
        self,
        planned: dict[rules.Place, int],
        users: dict[str, int],
        came: dict[tuple[tuple[UUID | None, str], str | None], int],
    ) -> None:
        where: Counter[tuple[UUID | None, str]] = Counter()
        for (place, _), n in came.items():
            where[place] += n
        listed = {service for service, _ in planned if service}

        places = rules.at_places(planned, where, listed)
        cells = rules.at_cells(planned, users, came, listed)

        assert sum(one.needed for one in places) == sum(planned.values())
        assert sum(one.n for one in places) == sum(came.values())
        assert [(p.place, p.needed, p.n) for p in places] == [
            (p.place, sum(c.needed for c in here), sum(c.n for c in here))
            for p in places
            for here in [[c for c in cells if c.place == p.place]]
        ]
        assert len({(c.place, c.option) for c in cells}) == len(cells)


class TestAtPlaces:
    def test_puts_unplanned_channels_after_planned_ones_and_no_service_last(self) -> None:
        planned: dict[rules.Place, int] = {
            (B, "qr"): 6,
            (B, "kiosk"): 4,
            (A, "qr"): 3,
            (A, "kiosk"): 2,
        }
        came: dict[tuple[UUID | None, str], int] = {
            (None, "qr"): 1, (B, "import"): 2, (B, "qr"): 7, (C, "paper"): 5,
        }  # fmt: skip

        found = rules.at_places(planned, came, {A, B})

        assert found == [
            Quota((B, "qr"), None, 6, 7),
            Quota((B, "kiosk"), None, 4, 0),
            Quota((B, "import"), None, 0, 2),
            Quota((A, "qr"), None, 3, 0),
            Quota((A, "kiosk"), None, 2, 0),
            Quota((None, "qr"), None, 0, 1),
            Quota((None, "paper"), None, 0, 5),
        ]

    def test_counts_all_channels_together_where_none_is_planned(self) -> None:
        found = rules.at_places({(A, None): 9}, {(A, "qr"): 1, (A, "web"): 2, (None, "qr"): 4}, {A})

        assert found == [Quota((A, None), None, 9, 3), Quota((None, None), None, 0, 4)]
