"""A gateway with the real `gateway/Caddyfile`, in front of tiny upstreams."""

import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from httpx import AsyncClient, Response

from prima_deploy import caddy
from prima_deploy.ports import free_port
from prima_deploy.processes import Child

INDEX = "<!doctype html><title>Prima</title>"
SCRIPT = "console.log('prima')" + " " * 2000


@dataclass
class Edge:
    """A gateway with identity, standards and survey behind it; complaints is down."""

    client: AsyncClient
    port: int
    log: Path


def frontend(folder: Path) -> Path:
    (folder / "assets").mkdir(parents=True)
    (folder / "docs").mkdir()
    (folder / "index.html").write_text(INDEX)
    (folder / "favicon.svg").write_text("<svg/>")
    (folder / "docs" / "index.html").write_text("docs")
    (folder / "docs" / "reader.js").write_text("reader")
    (folder / "assets" / "app-4f2a.js").write_text(SCRIPT)
    (folder / "assets" / "app-4f2a.js.gz").write_bytes(gzip.compress(SCRIPT.encode()))
    return folder


@asynccontextmanager
async def caddy_before(ports: dict[str, list[int]], folder: Path) -> AsyncIterator[Edge]:
    port = free_port()
    program = caddy.program(
        address=f"http://:{port}",
        port=port,
        bind=["127.0.0.1"],
        upstreams=ports,
        frontend=frontend(folder / "dist"),
        storage=folder,
    )
    patience = {**program.environment, "PRIMA_BODY_WITHIN": "1s"}
    child = Child(replace(program, environment=patience), folder / "caddy.log")
    await child.start()
    try:
        await child.until_ready()
        async with AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
            yield Edge(client, port, child.log)
    finally:
        await child.stop()


def is_problem(response: Response, status: int, kind: str) -> bool:
    body = response.json()
    return (
        response.status_code == body["status"] == status
        and response.headers["content-type"] == "application/problem+json"
        and body["type"] == f"/problems/{kind}"
        and body["request_id"] == response.headers["x-request-id"]
        and response.headers["x-content-type-options"] == "nosniff"
    )
