"""Long work: started by a person, shown to them alone, done once or given up with a reason."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, jobs
from prima_chassis.auth import Actor
from prima_chassis.database import Database
from prima_chassis.jobs import LEASE, Job, JobState, enqueue
from tests.chassis.notes.service import Note
from tests.harness import Running, eventually
from tests.tokens import Issuer

NONE: frozenset[str] = frozenset()
SOMEBODY = Actor("somebody", None, NONE, NONE, frozenset({"*"}), frozenset(), True)


def me(issuer: Issuer, government: str, **changed: Any) -> dict[str, str]:
    return issuer.sign_in("notes:write", government=government, aud=["notes"], **changed)


async def finished(
    notes: Running, government: str, headers: dict[str, str], fail: str = ""
) -> dict[str, Any]:
    """A job, after it has been started over HTTP and has ended."""
    path = f"/api/notes/v1/governments/{government}"
    started = await notes.client.post(f"{path}/counts", params={"fail": fail}, headers=headers)
    assert (started.status_code, started.json()["state"]) == (202, "queued")

    async def ask() -> dict[str, Any]:
        answer = await notes.client.get(f"{path}/jobs/{started.json()['id']}", headers=headers)
        read: dict[str, Any] = answer.json()
        return read

    return await eventually(ask, lambda job: job["state"] in {"succeeded", "failed"})


async def stored(database: Database, government: str) -> int:
    async with database.transaction(government) as session:
        return await session.scalar(select(func.count()).select_from(Note)) or 0


class TestAJob:
    async def test_it_shows_its_progress_and_its_result(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        job = await finished(notes, government, me(issuer, government))

        assert (job["state"], job["result"], job["problem"]) == ("succeeded", {"notes": 1}, None)
        assert (job["done"], job["total"]) == (1, 2)
        assert job["finished_at"] >= job["created_at"]

    async def test_a_refusal_fails_it_with_its_sentence_and_without_an_effect(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        job = await finished(notes, government, me(issuer, government), "named")

        assert (job["state"], job["result"]) == ("failed", None)
        assert job["problem"] == "Paling banyak 2 baris."
        assert await stored(notes.database, government) == 0

    async def test_a_crash_fails_it_without_telling_the_cause(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        job = await finished(notes, government, me(issuer, government), "crash")

        assert job["state"] == "failed"
        assert job["problem"]
        assert "on purpose" not in job["problem"]
        assert await stored(notes.database, government) == 0

    async def test_one_that_breaks_does_not_hold_up_the_next(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        headers = me(issuer, government)

        await finished(notes, government, headers, "crash")

        assert (await finished(notes, government, headers))["state"] == "succeeded"

    async def test_only_whoever_started_it_may_ask(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        job = await finished(notes, government, me(issuer, government))
        path = f"/api/notes/v1/governments/{government}/jobs/{job['id']}"

        assert (await notes.client.get(path)).status_code == 401
        colleague = await notes.client.get(path, headers=me(issuer, government))
        assert (colleague.status_code, colleague.json()["type"]) == (404, "/problems/NotFound")


class Work:
    """A kind of job of one test's own: the workers of others do not take it."""

    def __init__(self, database: Database, government: str) -> None:
        self.kind = f"test {uuid4()}"
        self.database = database
        self.government = government
        self.starts = 0
        self.go_on = asyncio.Event()
        self.go_on.set()

    async def handler(self, session: AsyncSession, running: jobs.Running) -> dict[str, Any]:
        self.starts += 1
        session.add(Note(government=self.government, id=uuid4(), title=str(uuid4()), version=1))
        await self.go_on.wait()
        return {"start": self.starts}

    async def order(self) -> UUID:
        async with self.database.transaction(self.government) as session:
            job = enqueue(session, SOMEBODY, government=self.government, kind=self.kind, payload={})
        return job.id

    def worker(self) -> asyncio.Task[None]:
        return asyncio.create_task(jobs.work(self.database, {self.kind: self.handler}))

    async def read(self) -> Job:
        async with self.database.transaction(self.government) as session:
            return (await session.scalars(select(Job).where(Job.kind == self.kind))).one()

    async def ended(self) -> Job:
        return await eventually(
            self.read, lambda job: job.state in {JobState.SUCCEEDED, JobState.FAILED}, 5
        )

    async def started(self, times: int = 1) -> None:
        async def starts() -> bool:
            return self.starts >= times

        assert await eventually(starts, seconds=5)

    async def lose_lease(self) -> None:
        async with self.database.transaction(self.government) as session:
            past = clock.now() - timedelta(seconds=1)
            await session.execute(update(Job).where(Job.kind == self.kind).values(lease_until=past))


@pytest.fixture
def work(notes: Running, government: str, monkeypatch: pytest.MonkeyPatch) -> Work:
    monkeypatch.setattr(jobs, "POLL_SECONDS", 0.05)
    return Work(notes.database, government)


async def end(*workers: asyncio.Task[None]) -> None:
    for worker in workers:
        worker.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


class TestWorkers:
    async def test_many_workers_do_each_job_once(self, work: Work) -> None:
        await work.order()
        workers = [work.worker() for _ in range(4)]

        await work.ended()
        await asyncio.sleep(0.2)
        await end(*workers)

        assert work.starts == 1

    async def test_a_job_holds_a_lease_while_it_runs_and_none_after(self, work: Work) -> None:
        work.go_on.clear()
        await work.order()
        worker = work.worker()
        await work.started()

        lease = (await work.read()).lease_until
        work.go_on.set()
        after = await work.ended()
        await end(worker)

        assert lease is not None
        assert timedelta() < lease - clock.now() <= LEASE
        assert after.lease_until is None

    async def test_the_job_of_a_worker_that_died_is_taken_over(self, work: Work) -> None:
        work.go_on.clear()
        await work.order()
        first = work.worker()
        await work.started()
        await end(first)
        work.go_on.set()

        second = work.worker()
        await asyncio.sleep(0.2)
        assert work.starts == 1
        await work.lose_lease()
        job = await work.ended()
        await end(second)

        assert (job.state, work.starts, job.attempts) == (JobState.SUCCEEDED, 2, 2)
        assert await stored(work.database, work.government) == 1

    async def test_a_worker_that_was_only_slow_has_no_effect_once_it_was_replaced(
        self, work: Work
    ) -> None:
        work.go_on.clear()
        await work.order()
        slow = work.worker()
        await work.started()
        await work.lose_lease()
        quick = work.worker()
        await work.started(2)

        work.go_on.set()
        await work.ended()
        await asyncio.sleep(0.2)
        await end(slow, quick)

        assert (await work.read()).state == JobState.SUCCEEDED
        assert await stored(work.database, work.government) == 1

    async def test_a_job_that_kills_its_worker_again_and_again_is_given_up(
        self, work: Work
    ) -> None:
        work.go_on.clear()
        await work.order()
        for attempt in range(1, jobs.ATTEMPTS + 1):
            worker = work.worker()
            await work.started(attempt)
            await end(worker)
            await work.lose_lease()

        worker = work.worker()
        job = await work.ended()
        await end(worker)

        assert (job.state, work.starts) == (JobState.FAILED, jobs.ATTEMPTS)
        assert job.problem
        assert job.finished_at

    async def test_a_job_is_finished_when_it_ends_and_not_when_it_starts(self, work: Work) -> None:
        work.go_on.clear()
        await work.order()
        worker = work.worker()
        await work.started()

        released = clock.now()
        work.go_on.set()
        job = await work.ended()
        await end(worker)

        assert job.finished_at
        assert job.finished_at >= released

    async def test_a_job_is_taken_at_once_after_the_commit(
        self, work: Work, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(jobs, "POLL_SECONDS", 60)
        worker = work.worker()
        await asyncio.sleep(0.05)

        await work.order()
        job = await work.ended()
        await end(worker)

        assert job.state == JobState.SUCCEEDED

    async def test_an_order_that_rolls_back_is_no_job(self, work: Work) -> None:
        async def interrupted() -> None:
            async with work.database.transaction(work.government) as session:
                enqueue(session, SOMEBODY, government=work.government, kind=work.kind, payload={})
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await interrupted()

        async with work.database.transaction(work.government) as session:
            assert (await session.scalars(select(Job))).all() == []
