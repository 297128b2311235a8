"""What operators see: one log line, one measurement and one id per request. Pure ASGI.

Paths can hold codes, so the log names the route's template, never the address that was called.
"""

import re
import time
from collections.abc import Mapping
from contextvars import ContextVar
from functools import lru_cache
from secrets import token_hex

import structlog
from prometheus_client import Histogram
from pydantic_core import to_json
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.tracebacks import ExceptionDictTransformer
from structlog.typing import EventDict, WrappedLogger

from prima_chassis import clock

log = structlog.get_logger()

REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{8,64}")
TRACE_PARENT = re.compile(rb"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
GOVERNMENT = re.compile(r"\d{2}(\.\d{2})?")
SECONDS = Histogram(
    "prima_request_seconds",
    "Time from the first byte of a request to the last of its answer",
    ["method", "route", "status"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)

_request: ContextVar[dict[str, str | None]] = ContextVar("request", default={})  # noqa: B039
"""What every line says of the request that it belongs to; never changed in place."""


def configure_logs(level: str) -> None:
    """JSON lines on standard output."""
    import logging

    structlog.configure(
        processors=[
            # Without local variables: they hold what people wrote.
            structlog.processors.ExceptionRenderer(ExceptionDictTransformer(show_locals=False)),
            _line,
        ],
        logger_factory=structlog.BytesLoggerFactory(open(1, "wb", closefd=False)),  # noqa: SIM115
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        cache_logger_on_first_use=True,
    )


class Observe:
    """Middleware: request id in and out, log line, histogram, and a limit on bodies."""

    def __init__(self, app: ASGIApp, *, max_body: int, uploads: Mapping[str, int]) -> None:
        self._app = app
        self._max_body = max_body
        self._uploads = uploads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        given = headers.get(b"x-request-id", b"")
        request_id = given.decode() if REQUEST_ID.fullmatch(given) else token_hex(16)
        scope.setdefault("state", {})["request_id"] = request_id
        started, status = time.perf_counter(), 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode())]
            await send(message)

        parent = headers.get(b"traceparent", b"")
        traceparent = parent.decode() if TRACE_PARENT.fullmatch(parent) else None
        token = _request.set({"request_id": request_id, "traceparent": traceparent})
        longest = self._uploads.get(scope["path"].rpartition("/")[2], self._max_body)
        try:
            await self._app(scope, _bounded(receive, longest), sending)
        finally:
            seconds = time.perf_counter() - started
            route = getattr(scope.get("route"), "path", "unmatched")
            government = scope.get("path_params", {}).get("government", "")
            _measured(scope["method"], route, status).observe(seconds)
            log.info(
                "request",
                method=scope["method"],
                route=route,
                status=status,
                ms=round(seconds * 1000, 1),
                government=government if GOVERNMENT.fullmatch(government) else None,
            )
            _request.reset(token)


_measured = lru_cache(maxsize=1024)(SECONDS.labels)


def _line(logger: WrappedLogger, method: str, event: EventDict) -> bytes:
    """The last processor: what is said, by which request, how urgent and when."""
    said = {**_request.get(), **event, "level": method, "timestamp": clock.now().isoformat()}
    return to_json(said, fallback=str)


def _bounded(receive: Receive, limit: int) -> Receive:
    """`receive` that refuses a body longer than `limit` bytes, announced or not."""
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > limit:
            raise HTTPException(413)
        return message

    return bounded
