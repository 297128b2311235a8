"""What has served its purpose is forgotten: not before its time, once, by every service."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest
from fastapi import FastAPI
from httpx import Response
from prometheus_client import REGISTRY
from sqlalchemy import text

from prima_chassis import clock, purge
from prima_chassis.database import EVERYWHERE, Database
from prima_chassis.purge import AGES, forget
from prima_deploy.engines import Engines
from tests.chassis.notes.service import Settings, build
from tests.harness import Running, eventually, running, settings_for
from tests.tokens import Issuer

MOMENT = timedelta(minutes=1)
_, KEYS = AGES["idempotency_keys"]
_, JOBS = AGES["jobs"]


async def store_job(database: Database, government: str, *, age: timedelta | None) -> None:
    """A job that ended `age` ago; None for one that somebody still waits for."""
    ended = None if age is None else clock.now() - age
    async with database.transaction(government) as session:
        await session.execute(
            text(
                "INSERT INTO jobs (government, id, kind, state, input, done, total, attempts,"
                " created_by, created_at, finished_at) VALUES (:government, :id, 'nothing', :state,"
                " '{}', 0, 0, 0, 'somebody', now() - interval '1 year', :ended)"
            ),
            {
                "government": government,
                "id": uuid4(),
                "state": "queued" if ended is None else "succeeded",
                "ended": ended,
            },
        )


async def keep_answer(database: Database, government: str, *, age: timedelta) -> None:
    """The answer to a request of `age` ago."""
    async with database.transaction(government) as session:
        await session.execute(
            text(
                "INSERT INTO idempotency_keys"
                " VALUES (:government, :digest, '', 201, 'application/json', '', :created)"
            ),
            {"government": government, "digest": uuid4().bytes, "created": clock.now() - age},
        )


async def left(database: Database, government: str, table: str) -> int:
    async with database.transaction(government) as session:
        count = text(f"SELECT count(*) FROM {table} WHERE government = :g")  # noqa: S608
        return await session.scalar(count, {"g": government}) or 0


def forgotten(table: str) -> float:
    return REGISTRY.get_sample_value("prima_forgotten_rows_total", {"table": table}) or 0


class TestJobs:
    async def test_ended_ones_are_kept_for_a_while(self, memos: Database, government: str) -> None:
        for age in (JOBS - MOMENT, JOBS + MOMENT):
            await store_job(memos, government, age=age)

        await forget(memos, "jobs")

        assert await left(memos, government, "jobs") == 1

    async def test_one_that_has_not_ended_is_kept(self, memos: Database, government: str) -> None:
        await store_job(memos, government, age=None)

        await forget(memos, "jobs")

        assert await left(memos, government, "jobs") == 1


class TestKeptAnswers:
    async def write(self, notes: Running, government: str, key: str) -> Response:
        return await notes.client.post(
            f"/api/notes/v1/governments/{government}/notes",
            json={"title": "once"},
            headers={"Idempotency-Key": key},
        )

    @pytest.mark.parametrize(("age", "repeated"), [(KEYS - MOMENT, True), (KEYS + MOMENT, False)])
    async def test_a_repeated_request_is_known_for_two_days(
        self, notes: Running, government: str, age: timedelta, repeated: bool
    ) -> None:
        key = str(uuid4())
        first = await self.write(notes, government, key)

        with clock.ahead(age):
            await forget(notes.database, "idempotency_keys")
        again = await self.write(notes, government, key)

        assert (again.content == first.content) is repeated


class TestSeveralProcesses:
    async def test_forget_each_row_once_and_count_it_once(
        self, memos: Database, government: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(purge, "BATCH", 10)
        await forget(memos, "jobs")
        for _ in range(45):
            await store_job(memos, government, age=JOBS + MOMENT)
        before = forgotten("jobs")

        did = await asyncio.gather(*[forget(memos, "jobs") for _ in range(4)])

        assert await left(memos, government, "jobs") == 0
        assert sum(did) == forgotten("jobs") - before == 45

    async def test_leave_the_work_to_the_one_that_does_it(
        self, memos: Database, government: str
    ) -> None:
        await store_job(memos, government, age=JOBS + MOMENT)

        async with memos.transaction(EVERYWHERE) as busy:
            await busy.execute(text(f"SELECT pg_advisory_xact_lock({purge.LOCK})"))
            assert await forget(memos, "jobs") == 0

        assert await left(memos, government, "jobs") == 1
        assert await forget(memos, "jobs") >= 1


class TestAService:
    @pytest.fixture(autouse=True)
    def hurried(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(purge, "EVERY_SECONDS", 0.05)

    @pytest.fixture
    def app(self, notes_engines: Engines) -> FastAPI:
        return build(settings_for(Settings, notes_engines, "notes"))

    async def test_forgets_by_itself(self, app: FastAPI, issuer: Issuer, government: str) -> None:
        async with running(app, issuer, "notes") as service:
            for moment in (-MOMENT, MOMENT):
                await keep_answer(service.database, government, age=KEYS + moment)
                await store_job(service.database, government, age=JOBS + moment)

            async def jobs() -> int:
                return await left(service.database, government, "jobs")

            assert await eventually(jobs, lambda number: number < 2) == 1
            assert await left(service.database, government, "idempotency_keys") == 1
