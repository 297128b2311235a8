"""A submission that is sent again has one effect, and is answered as the first time."""

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from httpx import Response

from prima_deploy.engines import Engines
from tests.harness import Running, a_government
from tests.tokens import Issuer

KEY = "Idempotency-Key"


@pytest.fixture
def key() -> str:
    return str(uuid4())


async def write(
    notes: Running, government: str, title: str, key: str | None, **headers: str
) -> Response:
    return await notes.client.post(
        f"/api/notes/v1/governments/{government}/notes",
        json={"title": title},
        headers=headers | ({KEY: key} if key is not None else {}),
    )


async def written(notes: Running, government: str) -> int:
    answer = await notes.client.get(f"/api/notes/v1/governments/{government}/everything")
    return int(answer.text)


class TestRepeating:
    async def test_the_first_answer_is_given_again_and_there_is_one_note(
        self, notes: Running, government: str, key: str
    ) -> None:
        first = await write(notes, government, "once", key)
        again = await write(notes, government, "once", key)

        assert (again.status_code, again.content) == (first.status_code, first.content)
        assert first.status_code == 201
        assert again.headers["content-type"] == first.headers["content-type"]
        assert await written(notes, government) == 1

    async def test_of_many_at_once_one_has_an_effect_and_the_others_wait_or_repeat_it(
        self, notes: Running, government: str, key: str
    ) -> None:
        answers = await asyncio.gather(*[write(notes, government, "once", key) for _ in range(15)])

        made = {answer.content for answer in answers if answer.status_code == 201}
        others = {answer.json()["type"] for answer in answers if answer.status_code != 201}
        assert len(made) == 1
        assert others <= {"/problems/RequestInFlight"}
        assert await written(notes, government) == 1

    async def test_another_body_under_the_same_key_is_refused(
        self, notes: Running, government: str, key: str
    ) -> None:
        await write(notes, government, "once", key)

        answer = await write(notes, government, "twice", key)

        assert (answer.status_code, answer.json()["type"]) == (
            422,
            "/problems/IdempotencyKeyReused",
        )
        assert await written(notes, government) == 1

    async def test_a_request_that_was_refused_can_be_corrected_under_the_same_key(
        self, notes: Running, government: str, key: str
    ) -> None:
        refused = await write(notes, government, "x" * 41, key)
        corrected = await write(notes, government, "short", key)

        assert (refused.status_code, corrected.status_code) == (422, 201)

    async def test_a_request_whose_commit_failed_can_be_sent_again(
        self, notes: Running, government: str, key: str
    ) -> None:
        await write(notes, government, "taken", str(uuid4()))

        failed = await write(notes, government, "taken", key)
        assert failed.status_code == 409
        again = await write(notes, government, "free", key)

        assert again.status_code == 201
        assert await written(notes, government) == 2

    async def test_a_file_is_a_body_like_any_other(
        self, notes: Running, government: str, key: str
    ) -> None:
        async def send(content: str) -> Response:
            body = (
                f'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n{content}'
            )
            return await notes.client.post(
                f"/api/notes/v1/governments/{government}/sheets",
                content=f"{body}\r\n--x--\r\n",
                headers={KEY: key, "Content-Type": "multipart/form-data; boundary=x"},
            )

        answers = [await send("once"), await send("once"), await send("other")]

        assert [answer.status_code for answer in answers] == [201, 201, 422]
        assert await written(notes, government) == 1

    @pytest.mark.parametrize("spelled", ['"{}"', "{}"])
    async def test_a_key_may_be_quoted(
        self, notes: Running, government: str, key: str, spelled: str
    ) -> None:
        await write(notes, government, "once", key)

        assert (await write(notes, government, "once", spelled.format(key))).status_code == 201
        assert await written(notes, government) == 1

    async def test_a_key_has_a_length(self, notes: Running, government: str) -> None:
        assert (await write(notes, government, "once", "k" * 201)).status_code == 422


class TestWhoseKey:
    async def test_a_stranger_must_send_a_key(self, notes: Running, government: str) -> None:
        answer = await write(notes, government, "once", None)

        assert (answer.status_code, answer.json()["type"]) == (
            400,
            "/problems/IdempotencyKeyMissing",
        )

    @pytest.mark.parametrize(("client", "status"), [(None, 201), ("an-integration", 400)])
    async def test_people_signed_in_may_leave_it_out_and_api_clients_may_not(
        self, notes: Running, issuer: Issuer, government: str, client: str | None, status: int
    ) -> None:
        answer = await notes.client.post(
            f"/api/notes/v1/governments/{government}/memos",
            json={"title": "once"},
            headers=issuer.sign_in(
                "notes:write", government=government, aud=["notes"], client_id=client
            ),
        )

        assert answer.status_code == status

    async def test_the_same_key_in_another_government_is_another_key(
        self, notes: Running, key: str
    ) -> None:
        here, there = a_government(), a_government()

        answers = [await write(notes, government, "once", key) for government in (here, there)]

        assert [answer.status_code for answer in answers] == [201, 201]
        assert answers[0].json() != answers[1].json()

    async def test_the_same_key_of_another_person_or_at_another_address_is_another_key(
        self, notes: Running, issuer: Issuer, government: str, key: str
    ) -> None:
        path = f"/api/notes/v1/governments/{government}"

        async def send(kind: str, who: str, title: str) -> Any:
            signed_in = issuer.sign_in("notes:write", government=government, aud=["notes"], sub=who)
            answer = await notes.client.post(
                f"{path}/{kind}", json={"title": title}, headers=signed_in | {KEY: key}
            )
            assert answer.status_code == 201
            return answer.json()["id"]

        ids = [
            await send("memos", "ani", "a"),
            await send("memos", "budi", "b"),
            await send("notes", "ani", "c"),
        ]
        assert len(set(ids)) == 3
        assert await send("memos", "ani", "a") == ids[0]


class TestWhatIsKept:
    async def test_nothing_of_the_key_or_the_answer_can_be_read_in_the_table(
        self, notes: Running, notes_engines: Engines, government: str, key: str
    ) -> None:
        answer = await write(notes, government, "a receipt code", key)
        connection = await asyncpg.connect(notes_engines.owner_url("notes"))
        [kept] = await connection.fetch(
            "SELECT * FROM idempotency_keys WHERE government = $1", government
        )
        await connection.close()

        stored = b" ".join(
            value if isinstance(value, bytes) else str(value).encode() for value in kept.values()
        )
        assert len(kept["sealed"]) > len(answer.content)
        for secret in (key, answer.json()["id"], "a receipt code"):
            assert secret.encode() not in stored
