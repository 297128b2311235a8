"""Nobody overwrites what they have not seen: ETag on answers, If-Match on updates."""

import hashlib
import re
from typing import Annotated

from fastapi import Depends, Header, Request, Response
from pydantic import BaseModel

from prima_chassis.problems import Problem, Text


class VersionMissing(Problem):
    status = 428
    title = Text("Versi belum disertakan", "If-Match is missing")
    detail = Text(
        "Baca datanya dahulu, lalu sertakan ETag-nya sebagai If-Match.",
        "Read the resource first and send its ETag as If-Match.",
    )


class VersionStale(Problem):
    status = 412
    title = Text("Data sudah diubah orang lain", "Somebody else changed this")
    detail = Text("Muat ulang, lalu ulangi perubahan Anda.", "Reload it and repeat your change.")


VERSION_TAG = re.compile(r'(?:W/)?"?([0-9]{1,9})(?:-[a-z0-9]+)?"?')
"""A version, perhaps marked by a proxy with the compression it added (`"5-gzip"`)."""

NONE_SEEN = -1
UNKNOWN = -2


def _expected(if_match: Annotated[str | None, Header(alias="If-Match")] = None) -> int:
    """Refuses nothing yet: a stranger must hear that they are one, not how to go on."""
    if if_match is None:
        return NONE_SEEN
    known = VERSION_TAG.fullmatch(if_match)
    return int(known[1]) if known else UNKNOWN


Expected = Annotated[int, Depends(_expected)]
"""The version that the caller has seen; only `check` makes sense of it."""


def check(expected: int, current: int) -> None:
    """Raises VersionMissing or VersionStale unless the caller has seen the current version."""
    if expected == NONE_SEEN:
        raise VersionMissing
    if expected != current:
        raise VersionStale


def tag(response: Response, version: int) -> None:
    """Tell the client which version this is."""
    response.headers["ETag"] = f'"{version}"'


def unchanged(request: Request, etag: str) -> bool:
    """Whether the client already holds the public resource that `etag` (with quotes) names."""
    return etag in [seen.strip() for seen in request.headers.get("if-none-match", "").split(",")]


def public(request: Request, found: BaseModel) -> Response:
    """`found` for everybody and their caches, or 304 for whoever holds it already."""
    body = found.model_dump_json().encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": etag, "Cache-Control": "public, no-cache"}
    if unchanged(request, etag):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)
