"""What citizens entrust to us is nowhere in the database: every table, every column, every byte."""

import base64

import asyncpg
import pytest
from sqlalchemy import text

from complaints_api.decisions.events import ComplaintDecided
from complaints_api.sealing.actions import keyring
from prima_deploy.engines import Engines
from tests.complaints_api.factories import DECISION, Report, Town

NAME, PHONE, EMAIL = "Siti Kerahasiaan", "081299887766", "rahasia@surat.test"
STORY = "Kisah yang tidak boleh terbaca siapa pun."
WISH = "Harapan yang tersegel."
MESSAGE = "Pesan pelapor yang tersegel."
ANSWER = "Jawaban petugas yang tersegel."
INSTRUCTION = "Perintah yang tersegel."
REFUSAL = "Alasan penolakan yang tersegel."
ACTION = "Tindakan yang tersegel dan cukup panjang."
REASON = "Alasan pembukaan yang tersegel."
AGENT = "Peramban/7.3 yang tidak boleh tercatat"
SECRETS = [
    NAME, PHONE, EMAIL, STORY, WISH, MESSAGE, ANSWER, INSTRUCTION, REFUSAL, ACTION, REASON, AGENT,
]  # fmt: skip


async def dump(engines: Engines) -> bytes:
    """Everything that whoever owns the database can read, as one heap of bytes."""
    connection = await asyncpg.connect(engines.owner_url("complaints"))
    heap: list[bytes] = []
    try:
        tables = await connection.fetch(
            "SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace"
            " WHERE nspname = 'public' AND relkind = 'r'"
        )
        assert len(tables) > 15
        for [table] in tables:
            rows = await connection.fetch(f'SELECT * FROM "{table}"')  # noqa: S608 - catalogue
            values = [value for row in rows for value in row.values()]
            heap += [v if isinstance(v, bytes) else str(v).encode() for v in values]
    finally:
        await connection.close()
    return b"\n".join(heap)


def spellings(secret: str) -> set[bytes]:
    """How a secret could hide in a dump without being sealed."""
    plain = secret.encode()
    return {
        plain,
        plain.lower(),
        plain.hex().encode(),
        base64.b64encode(plain).rstrip(b"="),
        secret.encode("utf-16-le"),
        plain.replace(b"-", b""),
    }


async def a_full_life(town: Town, kind: str) -> Report:
    """A report in whose course everything secret is said once."""
    report = await town.file(
        kind=kind,
        story=STORY,
        desired_resolution=WISH,
        identity={"class": "sealed", "name": NAME, "phone": PHONE, "email": EMAIL},
    )
    levy = kind == "illegal_levy"
    leader = town.sign_in("inspector" if levy else "coordinator")
    handler = town.sign_in("inspector" if levy else "handler")
    order = {
        "unit_id": str(town.inspectorate if levy else town.other),
        "instruction": INSTRUCTION,
    }
    await town.do(report, "verify", leader, {"body": MESSAGE})
    await town.do(report, "assign", leader, order)
    await town.do(report, "refuse", handler, {"body": REFUSAL})
    await town.do(report, "assign", leader, order)
    await town.do(report, "accept", handler)
    await town.do(report, "ask", handler, {"body": ANSWER, "items": [ANSWER]})
    await town.say(report, "messages", {"body": MESSAGE})
    reason = {"reason": REASON}
    await town.post(f"/complaints/{report.id}/reveal-requests", reason, leader)
    await town.do(report, "decide", handler, DECISION | {"action": ACTION, "remedy": ACTION})
    await town.do(report, "deliver", handler, {"body": ANSWER})
    await town.say(report, "objection", {"reason": "other", "body": MESSAGE})
    return report


class TestDump:
    @pytest.mark.parametrize("kind", ["complaint", "illegal_levy"])
    async def test_holds_nothing_in_clear(self, town: Town, engines: Engines, kind: str) -> None:
        headers = town.service.client.headers
        before, headers["User-Agent"] = headers["User-Agent"], AGENT
        report = await a_full_life(town, kind)
        headers["User-Agent"] = before

        heap = await dump(engines)

        found = {s for s in [*SECRETS, report.code] if any(x in heap for x in spellings(s))}
        assert found == set()
        assert report.ticket.encode() in heap

    async def test_holds_no_receipt_code_of_many(self, town: Town, engines: Engines) -> None:
        codes = [(await town.file_levy()).code for _ in range(40)]

        heap = await dump(engines)

        assert [c for c in codes if any(x in heap for x in spellings(c))] == []

    async def test_holds_no_address_of_anybody(self, town: Town, engines: Engines) -> None:
        await town.file()

        assert b"127.0.0.1" not in await dump(engines)

    async def test_of_events_tells_facts_only(self, town: Town) -> None:
        await a_full_life(town, "illegal_levy")

        [fact] = await town.service.emitted(town.government, ComplaintDecided)

        assert set(fact) == set(ComplaintDecided.model_fields)


class TestKeys:
    async def test_destroying_a_key_destroys_what_it_sealed_and_nothing_else(
        self, town: Town
    ) -> None:
        lost, kept = await town.file(), await town.file()
        coordinator = town.sign_in("coordinator")

        async with town.service.database.transaction(town.government) as session:
            await session.execute(
                text("DELETE FROM data_keys WHERE complaint_id = :i"), {"i": lost.id}
            )

        assert (await town.read(lost, coordinator)).status_code == 410
        assert (await town.read(kept, coordinator)).status_code == 200
        assert lost.id in (await town.get("/complaints", coordinator)).text

    async def test_what_was_said_and_who_said_it_have_keys_of_their_own(self, town: Town) -> None:
        report = await town.file()

        keys = dict(
            await town.rows(
                "SELECT purpose, wrapped FROM data_keys WHERE complaint_id = :i", i=report.id
            )
        )

        ring = keyring(town.service.app.state.settings.key())
        assert set(keys) == {"story", "identity"}
        assert keys["story"] != keys["identity"]
        assert (
            len({ring.story, ring.identity, ring.receipt, ring.reporter_token, ring.timeline}) == 5
        )

    async def test_a_text_moved_to_another_complaint_does_not_open(self, town: Town) -> None:
        one, two = await town.file(), await town.file(story="Cerita lain sama sekali.")

        async with town.service.database.transaction(town.government) as session:
            await session.execute(
                text(
                    "UPDATE complaints a SET story = b.story FROM complaints b"
                    " WHERE a.id = :one AND b.id = :two"
                ),
                {"one": one.id, "two": two.id},
            )

        answer = await town.read(one, town.sign_in("coordinator"))
        assert answer.status_code == 500
        assert "Cerita" not in answer.text

    async def test_a_message_moved_within_a_complaint_does_not_open(self, town: Town) -> None:
        report = await town.file()
        for body in ("Pesan pertama.", "Pesan kedua."):
            await town.say(report, "messages", {"body": body})

        async with town.service.database.transaction(town.government) as session:
            await session.execute(
                text(
                    "INSERT INTO messages SELECT government, complaint_id, 3, thread, author,"
                    " written_on, purpose, body FROM messages WHERE complaint_id = :i AND seq = 1"
                ),
                {"i": report.id},
            )

        assert (await town.read(report, town.sign_in("coordinator"))).status_code == 500


class TestRuntimeRole:
    @pytest.mark.parametrize(
        "statement",
        [
            "DELETE FROM complaints",
            "DELETE FROM messages",
            "UPDATE timeline SET event = 'filed'",
            "DELETE FROM timeline",
            "UPDATE identity_views SET actor = 'x'",
            "DELETE FROM identity_views",
            "UPDATE receipts SET edition = 2",
            "UPDATE identities SET sealed = ''",
            "UPDATE escalations SET level = 3",
            "DELETE FROM decisions",
        ],
    )
    async def test_cannot(self, town: Town, engines: Engines, statement: str) -> None:
        connection = await asyncpg.connect(engines.database_url("complaints"))
        try:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
        finally:
            await connection.close()

    async def test_sees_nothing_outside_a_government(self, town: Town, engines: Engines) -> None:
        await town.file()
        connection = await asyncpg.connect(engines.database_url("complaints"))
        try:
            assert await connection.fetchval("SELECT count(*) FROM complaints") == 0
            await connection.execute("SELECT set_config('app.government', '*', false)")
            for table in ("messages", "identities", "data_keys", "receipts", "decisions"):
                count = f"SELECT count(*) FROM {table}"  # noqa: S608 - listed above
                assert await connection.fetchval(count) == 0
        finally:
            await connection.close()
