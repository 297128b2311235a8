"""Notes that people write, file and count."""

from typing import Annotated, Any, ClassVar
from uuid import UUID, uuid4

from fastapi import APIRouter, Depends, FastAPI, Request, Response, UploadFile
from pydantic import BaseModel, ConfigDict, Field
from pydantic_settings import SettingsConfigDict
from sqlalchemy import ForeignKeyConstraint, Integer, String, UniqueConstraint, Uuid, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from prima_chassis import etags
from prima_chassis.app import create_app
from prima_chassis.auth import Actor, optional_actor, requires
from prima_chassis.consume import Consumer, Incoming, Received
from prima_chassis.database import Base, Session, Tenant
from prima_chassis.directory import directory_consumer
from prima_chassis.etags import Expected
from prima_chassis.events import Event, emit
from prima_chassis.idempotency import Idempotent, IdempotentRoute
from prima_chassis.jobs import Job, JobRead, Running, enqueue
from prima_chassis.jobs import router as jobs
from prima_chassis.limits import limited
from prima_chassis.pages import Page, Paging
from prima_chassis.paths import GovernmentCode
from prima_chassis.problems import NotFound, Problem, Text
from prima_chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    model_config = SettingsConfigDict(env_prefix="PRIMA_NOTES_")


class Note(Tenant, Base):
    __tablename__ = "notes"
    __table_args__ = (
        UniqueConstraint("government", "title", deferrable=True, initially="DEFERRED"),
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, default=uuid4)
    title: Mapped[str] = mapped_column(String(40))
    version: Mapped[int] = mapped_column(Integer, default=1)


class Line(Tenant, Base):
    __tablename__ = "lines"
    __table_args__ = (
        ForeignKeyConstraint(["government", "note_id"], ["notes.government", "notes.id"]),
    )

    note_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)


class Echo(Tenant, Base):
    """What the consumer has heard of written notes."""

    __tablename__ = "echoes"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    times: Mapped[int] = mapped_column(Integer)


class NoteWritten(Event):
    model_config = ConfigDict(json_schema_extra={"examples": [{"size": 3}]})
    type: ClassVar[str] = "notes.note.written"

    size: int


class Heard(Received):
    size: int


class Author(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = Field(max_length=20)


class NoteWrite(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: str = Field(min_length=1, max_length=40)
    lines: list[int] = []
    author: Author | None = None
    scores: dict[str, int] = {}


class NoteRead(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    title: str
    version: int


class NoteFull(Problem):
    status = 409
    title = Text("Catatan penuh", "The note is full")
    detail = Text("Paling banyak {most} baris.", "At most {most} lines.")


router = APIRouter(route_class=IdempotentRoute)
Writer = Annotated[Actor, Depends(requires("notes:write"))]


@router.post(
    "/governments/{government}/notes",
    status_code=201,
    response_model=NoteRead,
    dependencies=[Idempotent],
)
async def write_note(government: GovernmentCode, body: NoteWrite, session: Session) -> Note:
    note = Note(government=government, id=uuid4(), title=body.title, version=1)
    session.add(note)
    emit(session, NoteWritten(size=len(body.title)), government=government, key=note.id)
    return note


@router.post(
    "/governments/{government}/memos",
    status_code=201,
    response_model=NoteRead,
    dependencies=[Depends(requires("notes:write")), Idempotent],
)
async def write_memo(government: GovernmentCode, body: NoteWrite, session: Session) -> Note:
    """Like write_note, for those who are signed in."""
    return await write_note(government, body, session)


@router.post("/governments/{government}/twice", status_code=201)
async def write_twice(government: GovernmentCode, session: Session) -> None:
    """Breaks a constraint that is checked at the commit only."""
    session.add_all([Note(government=government, id=uuid4(), title="same") for _ in range(2)])


@router.get("/governments/{government}/notes", response_model=Page[NoteRead])
async def list_notes(
    government: GovernmentCode, paging: Paging, session: Session, response: Response
) -> dict[str, Any]:
    query = select(Note).where(Note.government == government).order_by(Note.title)
    if paging.after:
        query = query.where(Note.title > paging.after[0])
    rows = (await session.scalars(query.limit(paging.limit + 1))).all()
    return paging.page(rows, lambda note: [note.title], response)


@router.put("/governments/{government}/notes/{note_id}", response_model=NoteRead)
async def rewrite_note(
    government: GovernmentCode,
    note_id: UUID,
    body: NoteWrite,
    *,
    seen: Expected,
    actor: Writer,
    session: Session,
    response: Response,
) -> Note:
    note = await session.get(Note, (government, note_id), with_for_update=True)
    if note is None:
        raise NotFound
    etags.check(seen, note.version)
    if len(body.lines) > 2:
        raise NoteFull(most=2)
    note.title, note.version = body.title, note.version + 1
    etags.tag(response, note.version)
    return note


@router.get("/governments/{government}/everything")
async def count_everything(government: GovernmentCode, session: Session) -> int:
    """Asks for every government's notes; the tenant wall must not give them."""
    return len((await session.scalars(select(Note))).all())


@router.get("/governments/{government}/pooled")
async def count_pooled(government: GovernmentCode, request: Request) -> int:
    """Asks for every government's notes on the hot path."""
    async with request.app.state.pool.acquire(government) as connection:
        return int(await connection.fetchval("SELECT count(*) FROM notes"))


@router.get("/governments/{government}/titled")
async def count_titled(government: GovernmentCode, title: str, request: Request) -> int:
    """Hands what people wrote to the database on the hot path."""
    async with request.app.state.pool.acquire(government) as connection:
        return int(await connection.fetchval("SELECT count(*) FROM notes WHERE title = $1", title))


@router.get("/loose/{government}")
async def count_loosely(government: str, session: Session) -> int:
    """Forgets to say what a government code looks like."""
    return len((await session.scalars(select(Note))).all())


@router.get("/mine/{government}")
async def read_mine(
    government: GovernmentCode, actor: Annotated[Actor | None, Depends(optional_actor)]
) -> str:
    """Open to strangers; whoever sends a token must be somebody."""
    return actor.id if actor else "stranger"


@router.post("/uploads")
async def upload(file: UploadFile) -> int:
    return len(await file.read())


@router.post("/governments/{government}/sheets", status_code=201, dependencies=[Idempotent])
async def keep_sheet(government: GovernmentCode, file: UploadFile, session: Session) -> int:
    """Like write_note, with a file."""
    title = (await file.read()).decode()
    session.add(Note(government=government, id=uuid4(), title=title, version=1))
    return len(title)


@router.get("/broken")
async def fall_over() -> None:
    raise RuntimeError("the story of a citizen")


@router.get("/rare", dependencies=[Depends(limited("rare", 2, per=60))])
async def rare() -> str:
    return "passed"


@router.post("/governments/{government}/counts", status_code=202, response_model=JobRead)
async def start_count(
    government: GovernmentCode, actor: Writer, session: Session, fail: str = ""
) -> Job:
    return enqueue(session, actor, government=government, kind="count", payload={"fail": fail})


async def count_notes(session: AsyncSession, running: Running) -> dict[str, Any]:
    await running.progress(1, 2)
    session.add(Note(government=running.government, id=uuid4(), title=f"count {running.id}"[:40]))
    await session.flush()
    if running.input["fail"] == "named":
        raise NoteFull(most=2)
    if running.input["fail"] == "crash":
        raise RuntimeError("broken on purpose")
    return {"notes": len((await session.scalars(select(Note))).all())}


async def hear(session: AsyncSession, at: Incoming, fact: Heard) -> None:
    echo = await session.get(Echo, (at.government, at.event_id))
    session.add(echo or Echo(government=at.government, id=UUID(at.key), times=1))


async def forget(session: AsyncSession) -> None:
    await session.execute(delete(Echo))


def build(settings: Settings) -> FastAPI:
    own = Consumer("notes-echo", "notes", {NoteWritten.contract_name(): (Heard, hear)}, forget)
    return create_app(
        name="notes",
        settings=settings,
        routers=[router, jobs],
        max_body=10_000,
        consumers=[directory_consumer("notes"), own],
        jobs={"count": count_notes},
    )
