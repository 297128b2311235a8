"""Build a service: the one place where routers, database, tokens and background work meet."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Any

import structlog
from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.api import StreamConfig
from nats.js.errors import NotFoundError
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Match, Route
from starlette.types import Scope

from prima_chassis import observe, problems
from prima_chassis.auth import OPTIONAL, Tokens, key_fetcher
from prima_chassis.consume import Consumer
from prima_chassis.database import Database
from prima_chassis.events import stream_of
from prima_chassis.files import Files
from prima_chassis.jobs import Handler, work
from prima_chassis.pool import TenantPool
from prima_chassis.problems import PROBLEM_CONTENT, ProblemDocument
from prima_chassis.purge import purge
from prima_chassis.relay import relay
from prima_chassis.settings import ServiceSettings

log = structlog.get_logger()

Loop = Callable[[FastAPI], Coroutine[Any, Any, None]]
"""Background work of one service that never ends by itself."""

PROBE_SECONDS = 2
AGAIN_SECONDS = 1.0
INSIST_SECONDS = 1.0


def create_app(
    *,
    name: str,
    settings: ServiceSettings,
    routers: Sequence[APIRouter],
    hot: Sequence[BaseRoute] = (),
    version: str = "1.0.0",
    max_body: int = 1 << 20,
    uploads: Mapping[str, int] | None = None,
    consumers: Sequence[Consumer] = (),
    jobs: Mapping[str, Handler] | None = None,
    loops: Sequence[Loop] = (),
) -> FastAPI:
    """The application of service `name` below `/api/{name}/v1`; `max_body` in bytes.

    `uploads` lets a body be longer where the address ends with such a word.
    `hot` routes have their full path and are looked at first: to find one inside a router takes
    a request another 15 µs.
    Its state holds `settings`, `database`, `pool`, `tokens` and `files` while it runs.
    """

    app = FastAPI(
        title=f"Prima {name}",
        version=version,
        openapi_url=f"/api/{name}/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_lifespan(name, consumers, jobs or {}, loops),
        generate_unique_id_function=operation_id,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.settings = settings
    app.state.consumers = consumers
    app.state.governments = set()
    app.state.tokens = Tokens(
        issuer=settings.issuer, audience=name, fetch=key_fetcher(settings.jwks_url)
    )
    problems.install(app)
    app.router.routes.extend([*OPERATIONS, *hot])
    for router in routers:
        app.include_router(router, prefix=f"/api/{name}/v1")
    app.add_middleware(observe.Observe, max_body=max_body, uploads=uploads or {})
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def settled(app: FastAPI) -> FastAPI:
    """`app`, for a process that serves nothing else.

    What it is made of stays for ever: looking through it for garbage would stop every request
    for a tenth of a second, again and again.
    """
    gc.collect()
    gc.freeze()
    return app


def _lifespan(
    name: str, consumers: Sequence[Consumer], jobs: Mapping[str, Handler], loops: Sequence[Loop]
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        settings: ServiceSettings = app.state.settings
        observe.configure_logs(settings.log_level)
        url, size = settings.database_url, settings.pool_size
        app.state.database = Database(url, service=name, pool_size=size)
        app.state.pool = TenantPool(url, size=size)
        app.state.files = Files(settings.files_url)
        app.state.events = "off"
        async with AsyncExitStack() as stack:
            stack.push_async_callback(app.state.database.close)
            stack.push_async_callback(app.state.pool.close)
            if settings.worker:
                tasks = [work(app.state.database, jobs), _events(app, name, consumers)]
                await _beside(stack, *tasks, *(_again(app, loop) for loop in (purge, *loops)))
            yield

    return lifespan


def operation_id(route: APIRoute) -> str:
    """What the contract calls an operation."""
    return route.name


async def healthz(request: Request) -> Response:
    """The process is alive."""
    return Response(b'{"status":"alive"}', media_type="application/json")


async def readyz(request: Request) -> Response:
    """Whether requests can be served. Events may wait: business goes on without the broker."""
    parts = {"database": "up", "events": request.app.state.events}
    status = 200
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            async with request.app.state.database.engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
    except Exception:  # any failure means: not ready
        parts["database"] = "down"
        status = 503
    ready = "ready" if status == 200 else "not ready"  # noqa: PLR2004
    return JSONResponse({"status": ready, "parts": parts}, status_code=status)


async def metrics(request: Request) -> Response:
    """Prometheus metrics; this address is not routed from outside."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


class Operation(Route):
    """A plain route that log and metrics can name."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """As any route, with itself; others are not kept waiting for a search in their path."""
        if scope["path"] != self.path:
            return Match.NONE, {}
        match, found = super().matches(scope)
        return match, {**found, "route": self} if found else found


OPERATIONS = [Operation(f"/{name.__name__}", name) for name in (healthz, readyz, metrics)]
"""For those who run the service: plain routes beside the API, not routed from outside."""


async def _beside(stack: AsyncExitStack, *work: Coroutine[Any, Any, None]) -> None:
    """Do `work` at the same time, until the stack is left."""

    async def end(task: asyncio.Task[None]) -> None:
        # Again and again: a library may swallow a cancellation, as nats-py does while it connects.
        while not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=INSIST_SECONDS)
        await asyncio.gather(task, return_exceptions=True)

    for one in work:
        stack.push_async_callback(end, asyncio.create_task(one))


async def _again(app: FastAPI, loop: Loop) -> None:
    """Keep `loop` going: what fails once is told and begins again."""
    while True:
        try:
            await loop(app)
        except Exception:
            log.exception("background work failed", loop=getattr(loop, "__name__", None))
        await asyncio.sleep(AGAIN_SECONDS)


async def _events(app: FastAPI, name: str, consumers: Sequence[Consumer]) -> None:
    """Relay and consume for ever, also when the broker ends a connection for good."""
    while True:
        app.state.events = "waiting"
        try:
            await _connected(app, name, consumers)
        except Exception as error:  # facts wait in the log meanwhile
            log.warning("broker away", kind=type(error).__name__)
        await asyncio.sleep(AGAIN_SECONDS)


async def _connected(app: FastAPI, name: str, consumers: Sequence[Consumer]) -> None:
    """Relay and consume as long as one connection lives; it reconnects by itself."""

    async def on_error(error: Exception) -> None:
        log.debug("broker", kind=type(error).__name__)

    async def on_lost() -> None:
        app.state.events = "waiting"

    async def on_back() -> None:
        app.state.events = "up"

    async with AsyncExitStack() as stack:
        # Closed also when it is interrupted while it connects.
        connection = Client()
        stack.push_async_callback(connection.close)
        await connection.connect(
            app.state.settings.nats_url,
            max_reconnect_attempts=-1,
            reconnect_time_wait=1,
            connect_timeout=2,
            error_cb=on_error,
            disconnected_cb=on_lost,
            reconnected_cb=on_back,
        )
        js = connection.jetstream()
        for service in {name, *(consumer.source for consumer in consumers)}:
            await _stream(js, service)
        app.state.events = "up"
        reading = [consumer.run(app.state.database, js) for consumer in consumers]
        await _beside(stack, relay(app.state.database, js), *reading)
        # Asked, because the client does not always call back when it gives up.
        while not connection.is_closed:  # noqa: ASYNC110
            await asyncio.sleep(AGAIN_SECONDS)


async def _stream(js: JetStreamContext, service: str) -> None:
    """Make the stream of `service`; one that an operator has made stays as it is."""
    try:
        await js.stream_info(stream_of(service))
    except NotFoundError:
        subjects = [f"prima.{service}.>"]
        await js.add_stream(StreamConfig(name=stream_of(service), subjects=subjects))


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The contract: refusals are problem documents, and open operations say so explicitly."""
    if app.openapi_schema:
        return app.openapi_schema
    schema = get_openapi(title=app.title, version=app.version, routes=app.routes)
    schemas: dict[str, Any] = schema.setdefault("components", {}).setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    document = ProblemDocument.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(document.pop("$defs"))
    schemas["ProblemDocument"] = document
    for operations in schema["paths"].values():
        for operation in operations.values():
            operation["security"] = _security(operation.get("security", []))
            refused = operation["responses"].get("422")
            if refused and "application/json" in refused.get("content", {}):
                refused["content"] = PROBLEM_CONTENT
    schema["components"].get("securitySchemes", {}).pop(OPTIONAL, None)
    app.openapi_schema = schema
    return schema


def _security(schemes: list[dict[str, list[str]]]) -> list[dict[str, list[str]]]:
    """Which tokens an operation takes: none, one, or (with an empty alternative) either."""
    if {OPTIONAL: []} not in schemes:
        return schemes
    return [{}, {"HTTPBearer": []}]
