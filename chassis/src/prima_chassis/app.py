"""Build a service: the one place where routers, database, tokens and background work meet."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import nats
import structlog
from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.api import StreamConfig
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text

from prima_chassis import observe, problems
from prima_chassis.auth import OPTIONAL, Tokens, key_fetcher
from prima_chassis.consume import Consumer
from prima_chassis.database import Database
from prima_chassis.events import stream_of
from prima_chassis.files import Files
from prima_chassis.jobs import Handler, work
from prima_chassis.pool import TenantPool
from prima_chassis.problems import PROBLEM_CONTENT, ProblemDocument
from prima_chassis.relay import relay
from prima_chassis.settings import ServiceSettings

log = structlog.get_logger()

Loop = Callable[[FastAPI], Coroutine[Any, Any, None]]
"""Background work of one service that never ends by itself."""

PROBE_SECONDS = 2


def create_app(
    *,
    name: str,
    settings: ServiceSettings,
    routers: Sequence[APIRouter],
    version: str = "1.0.0",
    max_body: int = 1 << 20,
    consumers: Sequence[Consumer] = (),
    jobs: Mapping[str, Handler] | None = None,
    loops: Sequence[Loop] = (),
) -> FastAPI:
    """The application of service `name` below `/api/{name}/v1`; `max_body` in bytes.

    Its state holds `settings`, `database`, `pool`, `tokens` and `files` while it runs.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        observe.configure_logs(settings.log_level)
        app.state.database = Database(
            settings.database_url, service=name, pool_size=settings.pool_size
        )
        app.state.pool = TenantPool(settings.database_url, size=settings.pool_size)
        app.state.files = Files(settings.files_url)
        app.state.events = "off"
        async with AsyncExitStack() as stack:
            stack.push_async_callback(app.state.database.close)
            stack.push_async_callback(app.state.pool.close)
            if settings.worker:
                running = _background(app, name, consumers, jobs or {}, loops)
                await stack.enter_async_context(_task(running))
            yield

    app = FastAPI(
        title=f"Prima {name}",
        version=version,
        openapi_url=f"/api/{name}/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
        generate_unique_id_function=_operation_id,
    )
    app.state.settings = settings
    app.state.consumers = consumers
    app.state.tokens = Tokens(
        issuer=settings.issuer, audience=name, fetch=key_fetcher(settings.jwks_url)
    )
    problems.install(app)
    for router in routers:
        app.include_router(router, prefix=f"/api/{name}/v1")
    app.include_router(_operations)
    app.add_middleware(observe.Observe, max_body=max_body)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def _operation_id(route: APIRoute) -> str:
    return route.name


_operations = APIRouter(include_in_schema=False)


@_operations.get("/healthz")
async def healthz() -> dict[str, str]:
    """The process is alive."""
    return {"status": "alive"}


@_operations.get("/readyz")
async def readyz(request: Request, response: Response) -> dict[str, Any]:
    """Whether requests can be served. Events may wait: business goes on without the broker."""
    parts = {"database": "up", "events": request.app.state.events}
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            async with request.app.state.database.engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
    except Exception:  # any failure means: not ready
        parts["database"] = "down"
        response.status_code = 503
    return {"status": "ready" if response.status_code != 503 else "not ready", "parts": parts}  # noqa: PLR2004


@_operations.get("/metrics")
async def metrics() -> Response:
    """Prometheus metrics; this address is not routed from outside."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


@asynccontextmanager
async def _task(coroutine: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Run `coroutine` beside the block and end it with the block."""
    task = asyncio.create_task(coroutine)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _background(
    app: FastAPI,
    name: str,
    consumers: Sequence[Consumer],
    jobs: Mapping[str, Handler],
    loops: Sequence[Loop],
) -> None:
    """Everything a service does without being asked; ends when cancelled."""
    async with asyncio.TaskGroup() as group:
        group.create_task(work(app.state.database, jobs))
        group.create_task(_events(app, name, consumers))
        for loop in loops:
            group.create_task(loop(app))


async def _events(app: FastAPI, name: str, consumers: Sequence[Consumer]) -> None:
    """Relay and consume for ever."""
    async with (
        _broker(app, [name, *{consumer.source for consumer in consumers}]) as js,
        asyncio.TaskGroup() as group,
    ):
        group.create_task(relay(app.state.database, js))
        for consumer in consumers:
            group.create_task(consumer.run(app.state.database, js))


@asynccontextmanager
async def _broker(app: FastAPI, services: Sequence[str]) -> AsyncIterator[JetStreamContext]:
    """JetStream with the streams of `services`; waits as long as the broker is away."""
    while True:
        try:
            connection, js = await _connect(app, services)
        except Exception as error:  # keep trying: facts wait in the log meanwhile
            log.warning("broker away", kind=type(error).__name__)
            await asyncio.sleep(1)
            continue
        try:
            yield js
        finally:
            await connection.close()
        return


async def _connect(app: FastAPI, services: Sequence[str]) -> tuple[Client, JetStreamContext]:
    async def away(*_: object) -> None:
        app.state.events = "waiting"

    async def back(*_: object) -> None:
        app.state.events = "up"

    await away()
    connection = await nats.connect(
        app.state.settings.nats_url,
        max_reconnect_attempts=-1,
        reconnect_time_wait=0.5,
        connect_timeout=2,
        error_cb=away,
        disconnected_cb=away,
        reconnected_cb=back,
    )
    js = connection.jetstream()
    for service in services:
        subjects = [f"prima.{service}.>"]
        await js.add_stream(StreamConfig(name=stream_of(service), subjects=subjects))
    await back()
    return connection, js


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
