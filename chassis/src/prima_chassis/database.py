"""Tables that belong to a government, and one transaction for one request.

Row-level security lets a transaction see only the government it has entered. The sentinel
EVERYWHERE is for background work (relay, jobs, clocks) and is honoured only by the tables whose
migration asked for it.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import MetaData, String, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from prima_chassis.problems import NotFound

EVERYWHERE = "*"

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Every table of a service."""

    metadata = MetaData(naming_convention=NAMES)


class Tenant:
    """Mixin: the row belongs to a government, which leads its primary key."""

    government: Mapped[str] = mapped_column(String(5), primary_key=True, sort_order=-100)


class Database:
    """One service's database, reached with the runtime role."""

    def __init__(self, url: str, *, service: str, pool_size: int = 10) -> None:
        self.service = service
        self.engine = create_async_engine(
            url.replace("postgresql://", "postgresql+asyncpg://", 1),
            pool_size=pool_size,
            max_overflow=pool_size,
            pool_timeout=5,
            pool_pre_ping=True,
            hide_parameters=True,  # an error in a log must not quote what people wrote
        )
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)
        self._listeners: list[asyncio.Event] = []

    @asynccontextmanager
    async def transaction(self, government: str | None) -> AsyncIterator[AsyncSession]:
        """A transaction that sees `government` only; None sees no government's rows."""
        async with self._sessions.begin() as session:
            session.info["service"] = self.service
            await enter(session, government)
            yield session
        if session.info.pop("wake", False):
            self.wake()

    def listen(self) -> asyncio.Event:
        """An event that is set after each commit that left something for background work."""
        event = asyncio.Event()
        self._listeners.append(event)
        return event

    def wake(self) -> None:
        """Wake the background work of this process."""
        for event in self._listeners:
            event.set()

    async def close(self) -> None:
        """Give all connections back."""
        await self.engine.dispose()


async def enter(session: AsyncSession, government: str | None) -> None:
    """Let the rest of this transaction see `government`, and no other."""
    await session.execute(
        text("SELECT set_config('app.government', :government, true)"),
        {"government": government or ""},
    )


async def open_session(request: Request) -> AsyncIterator[AsyncSession]:
    """The request's transaction, inside the government that its path names."""
    database: Database = request.app.state.database
    government = request.path_params.get("government")
    if government == EVERYWHERE:
        raise NotFound
    async with database.transaction(government) as session:
        request.state.session = session
        yield session


# `function` scope: commit before the response leaves. FastAPI's default scope commits
# after it, and a commit that fails then would follow a 201 the client already has.
Session = Annotated[AsyncSession, Depends(open_session, scope="function")]
