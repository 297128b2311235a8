"""Power cuts and lost connections: nothing acknowledged is lost, nothing is counted twice."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import httpx

from prima_deploy.engines import Engines
from survey_api import rebuild
from tests.survey_api.factories import API, Stage, submission
from tests.survey_api.process import Process, process

RETURN = {"code": "KEMBALI", "question": "Apakah Anda harus kembali?", "answers": ["Ya", "Tidak"]}
CUTS = 3
CLIENTS = 24


class Outbox:
    """What a device keeps until it is acknowledged."""

    def __init__(self, code: str, sent: list[dict[str, Any]]) -> None:
        self.code = code
        self.waiting = list(sent)
        self.acknowledged: set[str] = set()

    async def send(self, running: Process, *, until: int) -> None:
        """Send from many clients at once; the power is cut after `until` acknowledgements."""
        limits = httpx.Limits(max_connections=CLIENTS)
        async with httpx.AsyncClient(base_url=running.address, limits=limits, timeout=20) as client:
            await asyncio.gather(*[self._send(client, running, until) for _ in range(CLIENTS)])

    async def _send(self, client: httpx.AsyncClient, running: Process, until: int) -> None:
        chance = random.Random(len(self.waiting))
        while self.waiting and running.program.returncode is None:
            some = [self.waiting.pop() for _ in range(min(len(self.waiting), chance.randint(1, 4)))]
            try:
                response = await client.post(
                    f"{API}/forms/{self.code}/responses", json={"responses": some}
                )
            except httpx.TransportError:
                self.waiting += some
                return
            assert response.status_code == 200, response.text
            results = response.json()["results"]
            assert {one["status"] for one in results} <= {200, 201}, results
            self.acknowledged |= {one["id"] for one in results}
            if until <= len(self.acknowledged) and running.program.returncode is None:
                running.program.kill()


async def test_a_cut_in_the_middle_of_a_batch_loses_and_doubles_nothing(stage: Stage) -> None:
    period = await stage.opened(questions=[RETURN])
    body = {"name": "Kios", "kind": "kiosk"}
    device = (await stage.post(f"/periods/{period['id']}/devices", body)).json()
    badge = {"id": device["id"], "key": device["key"]}
    sent = [
        submission(
            1 + n % 4,
            **(
                {"device": badge | {"sequence": n // 2 + 1}, "extra": {"KEMBALI": 1}}
                if n % 2
                else {}
            ),
        )
        for n in range(2400)
    ]
    outbox = Outbox(device["form_code"], sent)

    for cut in range(1, CUTS + 1):
        async with process(stage) as running:
            await outbox.send(running, until=cut * 500)
            await running.program.wait()
    before = set(outbox.acknowledged)
    async with process(stage) as running:
        await outbox.send(running, until=len(sent) + 1)
        again = [one for one in sent if one["id"] in before][:500]
        async with httpx.AsyncClient(base_url=running.address, timeout=20) as client:
            response = await client.post(
                f"{API}/forms/{outbox.code}/responses", json={"responses": again}
            )

    assert {one["status"] for one in response.json()["results"]} == {200}
    assert outbox.acknowledged == {one["id"] for one in sent}
    url = stage.survey.app.state.settings.database_url
    [(_, proof)] = await rebuild.prove(
        url, government=stage.government, period_id=None, repair=False
    )
    assert (proof.rows, proof.wrong) == (len(sent), 0)
    [listed] = (await stage.get(f"/periods/{period['id']}/devices")).json()["data"]
    assert (listed["received"], listed["missing_total"], listed["reused"]) == (1200, 0, 0)
    [question] = (await stage.get(f"/periods/{period['id']}/questions")).json()["data"]
    assert question["n"] == 1200


async def connections(engines: Engines, stage: Stage) -> int:
    """How many of the service's connections are inside a transaction."""
    watcher = await asyncpg.connect(engines.owner_url("survey"))
    try:
        count: int = await watcher.fetchval(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE usename = $1 AND state LIKE '%transaction%'",
            urlsplit(stage.survey.app.state.settings.database_url).username,
        )
    finally:
        await watcher.close()
    return count


async def test_a_client_that_stops_sending_holds_no_connection(
    stage: Stage, engines: Engines
) -> None:
    """Thirty of them, and a pool of one: everybody else is served."""
    code = await stage.form((await stage.opened())["id"])
    path = f"{API}/forms/{code}/responses"
    async with process(stage, pool_size="1") as running:
        place = urlsplit(running.address)
        head = f"POST {path} HTTP/1.1\r\nHost: {place.netloc}\r\nContent-Length: 5000\r\n\r\n"
        stuck = []
        for _ in range(30):
            _, writer = await asyncio.open_connection(place.hostname, place.port)
            writer.write(head.encode() + b'{"id": "')
            await writer.drain()
            stuck.append(writer)

        async with httpx.AsyncClient(base_url=running.address, timeout=10) as client:
            served = [(await client.post(path, json=submission(4))).status_code for _ in range(20)]
            held = await connections(engines, stage)
            for writer in stuck:
                writer.transport.abort()
            after = await client.post(path, json=submission(4))

    assert (served, after.status_code) == ([201] * 20, 201)
    assert held == 0


async def test_an_upload_that_stops_holds_no_connection(stage: Stage) -> None:
    period = await stage.opened()
    going_on, arrived = asyncio.Event(), asyncio.Semaphore(0)
    pool = stage.survey.database.engine.pool

    async def half() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nU1,U2\r\n'
        arrived.release()
        await going_on.wait()
        raise ConnectionError("gone")

    headers = stage.headers | {"Content-Type": "multipart/form-data; boundary=x"}
    uploads = [
        asyncio.create_task(
            stage.survey.client.post(
                f"{stage.base}/periods/{period['id']}/imports", content=half(), headers=headers
            )
        )
        for _ in range(30)
    ]
    for _ in uploads:
        await arrived.acquire()

    held = pool.checkedout()  # type: ignore[attr-defined]  # of the queue pool that is in use
    progress = await stage.progress(period["id"])
    going_on.set()
    await asyncio.gather(*uploads, return_exceptions=True)

    assert held == 0
    assert progress["n"] == 0
    assert pool.checkedout() == 0  # type: ignore[attr-defined]
