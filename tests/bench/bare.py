"""What `/healthz` answers, by the least that can: without a framework, and without a chassis."""

from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

BODY = b'{"status":"alive"}'
HEADERS = [(b"content-type", b"application/json"), (b"content-length", str(len(BODY)).encode())]


async def raw(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer every request alike."""
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    await send({"type": "http.response.body", "body": BODY})


framework = FastAPI(openapi_url=None)


@framework.get("/healthz")
async def healthz() -> dict[str, str]:
    """The process is alive."""
    return {"status": "alive"}
