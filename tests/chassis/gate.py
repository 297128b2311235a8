"""A gate before the broker, through which a test can send everybody away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from prima_deploy.ports import free_port


class Gate:
    """Lets everybody through until told otherwise; counts them."""

    def __init__(self, url: str) -> None:
        self._behind = urlsplit(url)
        self._port = free_port()
        self._guests: list[asyncio.StreamWriter] = []
        self._walks: set[asyncio.Task[None]] = set()
        self.passed = 0

    @property
    def url(self) -> str:
        login = self._behind.netloc.rpartition("@")[0]
        return f"nats://{login}@127.0.0.1:{self._port}"

    async def open(self) -> asyncio.Server:
        return await asyncio.start_server(self._enter, "127.0.0.1", self._port)

    async def _enter(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.passed += 1
        self._guests.append(writer)
        host, port = self._behind.hostname, self._behind.port
        back, forth = await asyncio.open_connection(host, port)
        for source, target in ((reader, forth), (back, writer)):
            walk = asyncio.create_task(self._walk(source, target))
            self._walks.add(walk)
            walk.add_done_callback(self._walks.discard)

    async def _walk(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(65536):
            target.write(data)
        target.close()

    def banish(self) -> None:
        """End every connection as the broker itself would, for good."""
        for guest in self._guests:
            guest.write(b"-ERR 'Authentication Timeout'\r\n")
        self._guests.clear()


@asynccontextmanager
async def gate(url: str) -> AsyncIterator[Gate]:
    keeper = Gate(url)
    server = await keeper.open()
    try:
        yield keeper
    finally:
        server.close()
