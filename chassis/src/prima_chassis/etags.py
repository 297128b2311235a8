"""Nobody overwrites what they have not seen: ETag on answers, If-Match on updates."""

from typing import Annotated

from fastapi import Depends, Header, Request, Response

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


def _expected(if_match: Annotated[str | None, Header(alias="If-Match")] = None) -> int:
    if if_match is None:
        raise VersionMissing
    digits = if_match.removeprefix("W/").strip('"')
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):  # noqa: PLR2004
        raise VersionStale
    return int(digits)


Expected = Annotated[int, Depends(_expected)]
"""The version that the caller has seen."""


def check(expected: int, current: int) -> None:
    """Raises VersionStale unless the caller has seen the current version."""
    if expected != current:
        raise VersionStale


def tag(response: Response, version: int) -> None:
    """Tell the client which version this is."""
    response.headers["ETag"] = f'"{version}"'


def unchanged(request: Request, etag: str) -> bool:
    """Whether the client already holds the public resource that `etag` (with quotes) names."""
    return etag in [seen.strip() for seen in request.headers.get("if-none-match", "").split(",")]
