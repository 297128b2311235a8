"""Answers for everybody: cacheable, and not sent again to whoever already holds them."""

import hashlib

from fastapi import Request, Response
from pydantic import BaseModel

from prima_chassis.etags import unchanged

FRESH_SECONDS = 60
"""How long a cache may answer without asking; a correction is seen after at most this."""


def answer(
    request: Request,
    body: BaseModel,
    injected: Response | None = None,
    *,
    shared: bool = True,
) -> Response:
    """`body` as JSON with an ETag of its content, or 304; keeps the Link header of `injected`.

    What only a signed-in caller sees is not `shared`: no cache may keep it.
    """
    content = body.model_dump_json().encode()
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    return tagged(request, content, etag, injected=injected, shared=shared)


def tagged(
    request: Request,
    content: bytes,
    etag: str,
    *,
    media_type: str = "application/json",
    injected: Response | None = None,
    shared: bool = True,
) -> Response:
    """`content` under a given `etag` (with quotes), or 304."""
    headers = {
        "ETag": etag,
        "Cache-Control": f"public, max-age={FRESH_SECONDS}" if shared else "private, no-store",
        "Vary": "Accept, Authorization",
    }
    if injected is not None and "link" in injected.headers:
        headers["Link"] = injected.headers["link"]
    if unchanged(request, etag):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)
