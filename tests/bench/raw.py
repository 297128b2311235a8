"""The least a server can do: a bare ASGI application that answers what `/healthz` answers."""

from starlette.types import Receive, Scope, Send

BODY = b'{"status":"alive"}'
HEADERS = [(b"content-type", b"application/json"), (b"content-length", str(len(BODY)).encode())]


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer every request alike; lifespan messages are refused, which uvicorn accepts."""
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    await send({"type": "http.response.body", "body": BODY})
