"""History cannot be rewritten without it showing."""

from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints_api.cases.rules import EVENTS
from complaints_api.timeline.rules import SENTENCES, START, Entry, intact, link, sentence
from prima_deploy.engines import Engines
from tests.complaints_api.factories import Town

KEY = bytes(range(32))
CASE = str(uuid4())


def chain(length: int, key: bytes = KEY) -> list[Entry]:
    """An honest history."""
    entries: list[Entry] = []
    before = START
    for seq in range(1, length + 1):
        entry = Entry(
            government="74.10",
            complaint_id=CASE,
            seq=seq,
            at=f"2026-03-{seq:02}T00:00:00+00:00",
            event="replied",
            party="handler",
            actor="someone",
            facts={"n": seq},
            hash=b"",
        )
        entry = entry._replace(hash=link(key, entry, before))
        before = entry.hash
        entries.append(entry)
    return entries


def holds(entries: list[Entry], honest: list[Entry]) -> bool:
    """Whether `entries` pass for the history whose head the complaint kept."""
    return intact(KEY, entries, length=len(honest), head=honest[-1].hash)


changes: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.fixed_dictionaries({"at": st.just("2026-04-01T00:00:00+00:00")}),
    st.fixed_dictionaries({"event": st.just("decided")}),
    st.fixed_dictionaries({"party": st.just("system")}),
    st.fixed_dictionaries({"actor": st.none() | st.just("someone else")}),
    st.fixed_dictionaries({"facts": st.just({"n": 0})}),
    st.fixed_dictionaries({"complaint_id": st.just(str(uuid4()))}),
    st.fixed_dictionaries({"government": st.just("74.14")}),
)


class TestChain:
    @given(st.integers(1, 12))
    def test_holds_when_nobody_touched_it(self, length: int) -> None:
        assert holds(chain(length), chain(length))

    @given(st.integers(1, 10), st.data(), changes)
    def test_shows_a_changed_entry(
        self, length: int, data: st.DataObject, change: dict[str, Any]
    ) -> None:
        entries = chain(length)
        place = data.draw(st.integers(0, length - 1))
        entries[place] = entries[place]._replace(**change)

        assert not holds(entries, chain(length))

    @given(st.integers(1, 10), st.data())
    def test_shows_a_missing_entry_also_at_the_end(self, length: int, data: st.DataObject) -> None:
        entries = chain(length)
        entries.pop(data.draw(st.integers(0, length - 1)))

        assert not holds(entries, chain(length))

    @given(st.integers(2, 10), st.data())
    def test_shows_exchanged_entries(self, length: int, data: st.DataObject) -> None:
        entries = chain(length)
        place = data.draw(st.integers(0, length - 2))
        entries[place], entries[place + 1] = entries[place + 1], entries[place]

        assert not holds(entries, chain(length))

    @given(st.integers(1, 10), st.data())
    def test_shows_an_inserted_entry(self, length: int, data: st.DataObject) -> None:
        entries = chain(length)
        entries.insert(data.draw(st.integers(0, length)), chain(1)[0])

        assert not holds(entries, chain(length))

    @given(st.integers(1, 10))
    def test_cannot_be_forged_without_the_key(self, length: int) -> None:
        forged = chain(length, key=bytes(32))

        assert not intact(KEY, forged, length=length, head=forged[-1].hash)

    def test_an_empty_history_is_no_history(self) -> None:
        assert not holds([], chain(1))


class TestSentences:
    def test_exist_for_everything_that_can_happen(self) -> None:
        assert set(EVENTS.values()) <= set(SENTENCES)
        for event in SENTENCES:
            assert sentence(event, "id") != sentence(event, "en")


class TestInTheDatabase:
    async def test_staff_see_that_it_is_intact(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "decided")

        case = (await town.read(report, town.sign_in("coordinator"))).json()

        assert case["intact"] is True
        assert case["timeline"][0]["event"] == "filed"

    async def test_not_even_its_owner_changes_it_in_passing(
        self, town: Town, engines: Engines
    ) -> None:
        await town.file()
        connection = await asyncpg.connect(engines.owner_url("complaints"))
        try:
            for statement in (
                "UPDATE timeline SET event = 'decided'",
                "DELETE FROM timeline",
                "TRUNCATE timeline",
            ):
                with pytest.raises(asyncpg.RaiseError, match="append-only"):
                    await connection.execute(statement)
        finally:
            await connection.close()

    @pytest.mark.parametrize(
        "tampering",
        [
            "UPDATE timeline SET actor = 'x' WHERE complaint_id = $1 AND seq = 2",
            "DELETE FROM timeline WHERE complaint_id = $1 AND seq = 3",
            "DELETE FROM timeline WHERE complaint_id = $1 AND seq = 2",
            "UPDATE timeline SET at = at - interval '3 days' WHERE complaint_id = $1 AND seq = 3",
        ],
    )
    async def test_staff_see_when_somebody_with_power_did(
        self, town: Town, engines: Engines, tampering: str
    ) -> None:
        report = await town.bring_to(await town.file(), "assigned")
        connection = await asyncpg.connect(engines.owner_url("complaints"))
        try:
            async with connection.transaction():
                await connection.execute("ALTER TABLE timeline DISABLE TRIGGER append_only")
                await connection.execute(tampering, report.id)
                await connection.execute("ALTER TABLE timeline ENABLE TRIGGER append_only")
        finally:
            await connection.close()

        case = (await town.read(report, town.sign_in("coordinator"))).json()

        assert case["intact"] is False
