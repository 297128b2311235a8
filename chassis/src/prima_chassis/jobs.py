"""Long work that a person waits for: stored, claimed by one worker, shown with its progress.

A job's effect commits together with its success. A worker that dies loses its lease and another
one starts the job again; after ATTEMPTS it is given up, with a sentence for the person.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID, uuid4

import structlog
from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict
from sqlalchemy import DateTime, Index, Integer, SmallInteger, String, Uuid, or_, select, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import clock
from prima_chassis.auth import Actor, current_actor
from prima_chassis.database import EVERYWHERE, Base, Database, Session, Tenant
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import NotFound, Problem, problems

log = structlog.get_logger()

LEASE = timedelta(minutes=5)
POLL_SECONDS = 2.0
ATTEMPTS = 3


class JobState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


class Job(Tenant, Base):
    """One piece of long work. `done` of `total` units are finished; total 0 means unknown."""

    __tablename__ = "jobs"
    __table_args__ = (
        Index("ix_jobs_open", "created_at", postgresql_where="state IN ('queued', 'running')"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    kind: Mapped[str] = mapped_column(String(60))
    state: Mapped[str] = mapped_column(String(10), default=JobState.QUEUED)
    input: Mapped[dict[str, Any]] = mapped_column(JSONB)
    result: Mapped[dict[str, Any] | None] = mapped_column(JSONB)
    problem: Mapped[str | None] = mapped_column(String(500))
    done: Mapped[int] = mapped_column(Integer, default=0)
    total: Mapped[int] = mapped_column(Integer, default=0)
    attempts: Mapped[int] = mapped_column(SmallInteger, default=0)
    created_by: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=clock.now)
    finished_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    lease_until: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))


class JobRead(BaseModel):
    """A job as its owner sees it: `result` when it succeeded, `problem` when it failed."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    kind: str
    state: JobState
    done: int
    total: int
    result: dict[str, Any] | None
    problem: str | None
    created_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class Running:
    """A claimed job, as its handler sees it."""

    database: Database
    government: str
    id: UUID
    input: Mapping[str, Any]
    created_by: str
    attempt: int = 1

    async def progress(self, done: int, total: int) -> None:
        """Show how far the work is; also keeps the lease."""
        async with self.database.transaction(self.government) as session:
            values = {"done": done, "total": total, "lease_until": clock.now() + LEASE}
            await _set(session, self, values)


Handler = Callable[[AsyncSession, Running], Awaitable[dict[str, Any]]]
"""Does the work in the given transaction and returns the result; a Problem fails the job."""


def enqueue(
    session: AsyncSession, actor: Actor, *, government: str, kind: str, payload: dict[str, Any]
) -> Job:
    """Store a job in the caller's transaction; a worker takes it after the commit."""
    job = Job(
        government=government,
        id=uuid4(),
        kind=kind,
        state=JobState.QUEUED,
        input=payload,
        done=0,
        total=0,
        attempts=0,
        created_by=actor.id,
        created_at=clock.now(),
    )
    session.add(job)
    session.info["wake"] = True
    return job


class _TakenOver(Exception):  # noqa: N818 - tells this worker to drop what it did
    pass


async def _set(session: AsyncSession, running: Running, values: Mapping[str, Any]) -> bool:
    """Change the job; False when it has been given to another worker meanwhile."""
    mine = (
        Job.government == running.government,
        Job.id == running.id,
        Job.attempts == running.attempt,
    )
    changed = update(Job).where(*mine).values(**values).returning(Job.id)
    return await session.scalar(changed) is not None


async def _finish(session: AsyncSession, running: Running, state: JobState, **end: object) -> None:
    values = {"state": state, "finished_at": clock.now(), "lease_until": None, **end}
    if not await _set(session, running, values):
        raise _TakenOver


async def work(database: Database, handlers: Mapping[str, Handler]) -> None:
    """Take and run jobs for ever; any number of processes may do so."""
    woken = database.listen()
    while True:
        woken.clear()
        try:
            while running := await _claim(database, handlers):
                await _run(database, handlers[running[0]], running[1])
        except Exception as error:  # the database may be away; jobs wait
            log.warning("job worker waits", kind=type(error).__name__)
        try:
            await asyncio.wait_for(woken.wait(), POLL_SECONDS)
        except TimeoutError:
            continue


async def _claim(database: Database, handlers: Mapping[str, Handler]) -> tuple[str, Running] | None:
    now = clock.now()
    free = or_(Job.state == JobState.QUEUED, Job.lease_until < now)
    is_open = Job.state.in_([JobState.QUEUED, JobState.RUNNING])
    async with database.transaction(EVERYWHERE) as session:
        job = await session.scalar(
            select(Job)
            .where(is_open, free, Job.kind.in_(handlers))
            .order_by(Job.created_at)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        if job is None:
            return None
        job.state, job.lease_until, job.attempts = JobState.RUNNING, now + LEASE, job.attempts + 1
        if job.attempts > ATTEMPTS:
            job.state, job.finished_at = JobState.FAILED, now
            job.problem = "Pekerjaan ini tiga kali terhenti. Kirim ulang atau hubungi pengelola."
            return None
        return job.kind, Running(
            database, job.government, job.id, job.input, job.created_by, job.attempts
        )


async def _run(database: Database, handler: Handler, running: Running) -> None:
    try:
        async with database.transaction(running.government) as session:
            result = await handler(session, running)
            await _finish(session, running, JobState.SUCCEEDED, result=result)
    except _TakenOver:
        log.warning("job was taken over", job=str(running.id))
        return
    except Problem as problem:
        sentence = problem.document("id", None).detail[:500]
    except Exception:
        log.exception("job failed", job=str(running.id))
        sentence = "Terjadi kesalahan di sisi kami. Kirim ulang; bila berulang, hubungi pengelola."
    else:
        return
    with suppress(_TakenOver):
        async with database.transaction(running.government) as session:
            await _finish(session, running, JobState.FAILED, problem=sentence)


router = APIRouter(tags=["jobs"])


@router.get(
    "/governments/{government}/jobs/{job_id}", response_model=JobRead, responses=problems(NotFound)
)
async def read_job(
    government: GovernmentCode,
    job_id: UUID,
    actor: Annotated[Actor, Depends(current_actor)],
    session: Session,
) -> Job:
    """How far a long job is; only whoever started it may ask."""
    job = await session.get(Job, (government, job_id))
    if job is None or job.created_by != actor.id:
        raise NotFound
    return job
