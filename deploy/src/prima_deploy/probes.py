"""Questions whose answer is yes once a program can serve."""

import asyncio
from collections.abc import Awaitable, Callable

Probe = Callable[[], Awaitable[bool]]

ANSWER_WITHIN = 5.0


async def _first_line(host: str, port: int, request: bytes) -> bytes:
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(request)
        await writer.drain()
        return await reader.readline()
    finally:
        writer.close()


def speaks(port: int, expected: bytes, request: bytes = b"", *, host: str = "127.0.0.1") -> Probe:
    """True once the first line of the answer contains what is expected."""

    async def probe() -> bool:
        try:
            line = await asyncio.wait_for(_first_line(host, port, request), ANSWER_WITHIN)
        except (OSError, TimeoutError):
            return False
        return expected in line

    return probe


def answers_http(port: int, path: str, *, host: str = "127.0.0.1") -> Probe:
    """True once `GET path` answers 200."""
    request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    return speaks(port, b" 200", request.encode(), host=host)
