"""A fact is stored with the change that made it true, in the form that everybody will read."""

from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID, uuid4

import pytest
from pydantic import ConfigDict, ValidationError
from sqlalchemy import select

from prima_chassis.events import Event, EventRow, contract, emit, stream_of, subject_of
from tests.chassis.notes.service import Note, NoteWritten
from tests.harness import Running


async def envelopes(notes: Running, government: str) -> list[dict[str, Any]]:
    async with notes.database.transaction(government) as session:
        stored = await session.scalars(select(EventRow).order_by(EventRow.xid, EventRow.id))
        return [row.envelope for row in stored]


class TestEmitting:
    async def test_the_fact_is_stored_with_the_change(
        self, notes: Running, government: str
    ) -> None:
        key = str(uuid4())
        made = await notes.client.post(
            f"/api/notes/v1/governments/{government}/notes",
            json={"title": "four"},
            headers={"Idempotency-Key": key},
        )

        [envelope] = await envelopes(notes, government)
        assert envelope["subject"] == made.json()["id"]
        assert envelope["data"] == {"size": 4}

    async def test_a_change_that_rolls_back_leaves_no_fact(
        self, notes: Running, government: str
    ) -> None:
        async def interrupted() -> None:
            async with notes.database.transaction(government) as session:
                session.add(Note(government=government, title="half"))
                emit(session, NoteWritten(size=1), government=government, key="x")
                await session.flush()
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await interrupted()

        assert await envelopes(notes, government) == []

    async def test_facts_of_one_transaction_keep_their_order(
        self, notes: Running, government: str
    ) -> None:
        async with notes.database.transaction(government) as session:
            for size in range(30):
                emit(session, NoteWritten(size=size), government=government, key=uuid4())

        stored = await envelopes(notes, government)
        assert [envelope["data"]["size"] for envelope in stored] == list(range(30))

    async def test_the_envelope_is_a_cloud_event(self, notes: Running, government: str) -> None:
        key = uuid4()
        async with notes.database.transaction(government) as session:
            emit(session, NoteWritten(size=1), government=government, key=key)

        [envelope] = await envelopes(notes, government)
        at = datetime.fromisoformat(envelope.pop("time"))
        assert UUID(envelope.pop("id")).version == 4
        assert abs((datetime.now(UTC) - at).total_seconds()) < 60
        assert envelope == {
            "specversion": "1.0",
            "source": "/notes",
            "type": "id.prima.notes.note.written.v1",
            "subject": str(key),
            "datacontenttype": "application/json",
            "dataschema": "/contracts/events/id.prima.notes.note.written.v1.json",
            "government": government,
            "data": {"size": 1},
        }


class TestContracts:
    def test_a_fact_cannot_be_changed_and_takes_no_unknown_field(self) -> None:
        with pytest.raises(ValidationError):
            NoteWritten(size=1).size = 2  # type: ignore[misc]
        with pytest.raises(ValidationError):
            NoteWritten.model_validate({"size": 1, "author": "Budi"})

    def test_the_contract_names_the_event_and_holds_an_example(self) -> None:
        document = contract(NoteWritten)

        assert document["$id"] == "id.prima.notes.note.written.v1"
        assert document["examples"] == [{"size": 3}]
        assert document["additionalProperties"] is False

    def test_an_event_without_an_example_has_no_contract(self) -> None:
        class Silent(Event):
            model_config = ConfigDict(json_schema_extra={})
            type: ClassVar[str] = "notes.silence.kept"

        with pytest.raises(ValueError, match="needs an example"):
            contract(Silent)

    def test_a_subject_has_one_token_for_the_government(self) -> None:
        assert subject_of("notes.note.written", "74.10") == "prima.notes.74-10.note.written"
        assert subject_of("notes.note.written", "74") == "prima.notes.74.note.written"
        assert stream_of("notes") == "PRIMA_NOTES"
