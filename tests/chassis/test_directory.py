"""Each service keeps a copy of governments, units and calendars, and knows who reaches what."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from prima_chassis import directory
from prima_chassis.auth import Actor
from prima_chassis.calendar import DayUnit
from prima_chassis.directory import GovernmentNotReady
from tests.harness import Running, a_government


def somebody(*units: UUID, all_units: bool = False) -> Actor:
    none: frozenset[str] = frozenset()
    return Actor("x", None, none, none, frozenset({"*"}), frozenset(units), all_units)


async def a_unit(notes: Running, government: str, *ancestors: UUID, **changed: Any) -> UUID:
    """The last of `ancestors` is its parent."""
    unit_id: UUID = changed.pop("id", uuid4())
    fact = {
        "id": str(unit_id),
        "parent_id": str(ancestors[-1]) if ancestors else None,
        "ancestors": [str(ancestor) for ancestor in ancestors],
        "name": "Dinas Kesehatan",
        "short_name": None,
        "kind": "agency",
        "closed_on": None,
    }
    await notes.tell("identity.unit.changed", government, fact | changed)
    return unit_id


class TestReach:
    async def test_a_granted_unit_reaches_its_subtree_and_nothing_beside_it(
        self, notes: Running, government: str
    ) -> None:
        agency = await a_unit(notes, government)
        clinic = await a_unit(notes, government, agency)
        ward = await a_unit(notes, government, agency, clinic)
        other = await a_unit(notes, government)

        async with notes.database.transaction(government) as session:
            reached = await directory.within(session, somebody(clinic), government)
            several = await directory.within(session, somebody(ward, other), government)

        assert reached == frozenset({clinic, ward})
        assert several == frozenset({ward, other})

    async def test_nobody_reaches_anything_without_a_grant(
        self, notes: Running, government: str
    ) -> None:
        await a_unit(notes, government)

        async with notes.database.transaction(government) as session:
            assert await directory.within(session, somebody(), government) == frozenset()
            assert await directory.within(session, somebody(uuid4()), government) == frozenset()

    async def test_whoever_reaches_every_unit_is_not_limited(
        self, notes: Running, government: str
    ) -> None:
        async with notes.database.transaction(government) as session:
            assert await directory.within(session, somebody(all_units=True), government) is None

    async def test_a_unit_that_moves_takes_its_reach_along(
        self, notes: Running, government: str
    ) -> None:
        first, second = await a_unit(notes, government), await a_unit(notes, government)
        clinic = await a_unit(notes, government, first)

        await a_unit(notes, government, second, id=clinic)

        async with notes.database.transaction(government) as session:
            assert await directory.within(session, somebody(first), government) == frozenset(
                {first}
            )
            both = await directory.within(session, somebody(second), government)

        assert both == frozenset({second, clinic})


class TestUnits:
    async def test_a_later_fact_replaces_what_is_known(
        self, notes: Running, government: str
    ) -> None:
        unit_id = await a_unit(notes, government)
        await a_unit(notes, government, id=unit_id, name="Dinkes", closed_on="2026-01-31")

        async with notes.database.transaction(government) as session:
            unit = await directory.unit(session, government, unit_id)

        assert unit is not None
        assert (unit.name, unit.closed_on) == ("Dinkes", date(2026, 1, 31))

    async def test_parents_are_listed_before_their_children(
        self, notes: Running, government: str
    ) -> None:
        parent, child = sorted([uuid4(), uuid4()], reverse=True)
        await a_unit(notes, government, parent, id=child)
        await a_unit(notes, government, id=parent)

        async with notes.database.transaction(government) as session:
            assert [u.id for u in await directory.units(session, government)] == [parent, child]

    async def test_a_unit_of_another_government_is_unknown(
        self, notes: Running, government: str
    ) -> None:
        foreign = await a_unit(notes, a_government())

        async with notes.database.transaction(government) as session:
            assert await directory.unit(session, government, foreign) is None


class TestGovernmentsAndCalendars:
    async def test_a_government_is_known_with_its_time_zone(
        self, notes: Running, government: str
    ) -> None:
        await notes.know(government, timezone="Asia/Jayapura")

        async with notes.database.transaction(government) as session:
            assert (await directory.government(session, government)).timezone == "Asia/Jayapura"

    async def test_before_it_is_activated_one_is_told_what_to_do(
        self, notes: Running, government: str
    ) -> None:
        async with notes.database.transaction(government) as session:
            with pytest.raises(GovernmentNotReady):
                await directory.government(session, government)
            with pytest.raises(GovernmentNotReady):
                await directory.working_calendar(session, government)

    async def test_the_newest_calendar_counts_whatever_came_last(
        self, notes: Running, government: str
    ) -> None:
        for version in (1, 3, 2):
            day = {"day": f"2026-06-0{version}", "name": "libur", "category": "public"}
            calendar = {"version": version, "workweek": [1, 2, 3, 4, 5, 6], "holidays": [day]}
            await notes.tell("identity.calendar.published", government, calendar)

        async with notes.database.transaction(government) as session:
            newest = await directory.working_calendar(session, government)

        assert (newest.version, newest.workweek) == (3, frozenset({1, 2, 3, 4, 5, 6}))
        assert newest.due(date(2026, 6, 2), 1, DayUnit.WORKING).due_on == date(2026, 6, 4)
