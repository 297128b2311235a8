"""How often one caller may do something, told in `RateLimit` headers and refused with 429."""

import hashlib
import math
import time
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request, Response
from limits import RateLimitItemPerSecond
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from prima_chassis.auth import Credentials
from prima_chassis.problems import Problem, Text


class TooManyRequests(Problem):
    status = 429
    title = Text("Terlalu sering", "Too many requests")
    detail = Text("Coba lagi dalam {seconds} detik.", "Try again in {seconds} seconds.")


_storage = MemoryStorage()
_limiter = MovingWindowRateLimiter(_storage)


def caller(request: Request, credentials: Credentials) -> str:
    """Who is counted: the token, else the address; hashed, because logs must not know either."""
    who = (
        credentials.credentials if credentials else (request.client.host if request.client else "")
    )
    return hashlib.sha256(who.encode()).hexdigest()[:32]


async def _counted(request: Request) -> str:
    """The person when their token is good: an invented token must not make a new caller."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        try:
            return f"actor {(await request.app.state.tokens.verify(token)).id}"
        except Problem:
            pass  # counted by address; whoever needs the token refuses it
    return caller(request, None)


def limited(name: str, count: int, *, per: int) -> Callable[..., Awaitable[None]]:
    """A dependency that lets one caller pass `count` times in `per` seconds, per process."""

    async def check(
        request: Request, response: Response, who: Annotated[str, Depends(_counted)]
    ) -> None:
        allowed = max(1, round(count * request.app.state.settings.rate_factor))
        item = RateLimitItemPerSecond(allowed, per)
        passed = await _limiter.hit(item, name, who)
        reset, remaining = await _limiter.get_window_stats(item, name, who)
        seconds = max(1, math.ceil(reset - time.time()))
        headers = {
            "RateLimit-Policy": f'"{name}";q={allowed};w={per}',
            "RateLimit": f'"{name}";r={remaining};t={seconds}',
        }
        if not passed:
            raise TooManyRequests(
                seconds=seconds, extra_headers={**headers, "Retry-After": str(seconds)}
            )
        response.headers.update(headers)

    return check
