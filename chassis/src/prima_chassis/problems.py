"""Errors a client is meant to see, rendered as RFC 9457 problem documents.

    Problem                      a refusal by name; features subclass it in their errors.py
    ├── InvalidRequest    422    the request is not of the documented form
    ├── NotFound          404    nothing there, or nothing the caller may know of
    ├── Conflict          409    two requests raced for what only one can have
    ├── TooLarge          413
    └── Unavailable       503    an engine is away for the moment

A subclass gives `status`, `title` and `detail`, both in Indonesian and English; the raise site
gives only the values that `detail` names. Input is never echoed.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any, ClassVar, NamedTuple

import asyncpg
import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

log = structlog.get_logger()


class Text(NamedTuple):
    """One sentence in the two languages of the interface; `{names}` are filled in by format()."""

    id: str
    en: str

    def speak(self, language: str, values: Mapping[str, object]) -> str:
        """The sentence in `language`, with its values."""
        return (self.en if language == "en" else self.id).format(**values)


class Invalid(BaseModel):
    """One fault in a request: `pointer` into the body (RFC 6901) or the `parameter` by name."""

    pointer: str | None
    parameter: str | None
    detail: str


class ProblemDocument(BaseModel):
    """RFC 9457 problem document. `type` names the refusal and never changes its meaning."""

    type: str = Field(examples=["/problems/NotFound"])
    title: str = Field(examples=["Tidak ditemukan"])
    status: int = Field(examples=[404])
    detail: str = Field(examples=["Periksa kembali alamatnya."])
    errors: list[Invalid]
    request_id: str | None = Field(examples=["5f0c1c1e-8f1a-4a5e-9d3c-2b8f6f1f2a10"])


class Problem(Exception):
    """An expected refusal, spoken to a person in one sentence."""

    status: ClassVar[int]
    title: ClassVar[Text]
    detail: ClassVar[Text]
    headers: ClassVar[Mapping[str, str]] = {}

    def __init__(
        self,
        *,
        errors: Sequence[Invalid] = (),
        extra_headers: Mapping[str, str] | None = None,
        **values: object,
    ) -> None:
        super().__init__(type(self).__name__)
        self.errors = errors
        self.values = values
        self.sent_headers = {**self.headers, **(extra_headers or {})}

    def document(self, language: str, request_id: str | None) -> ProblemDocument:
        """What the client reads."""
        return ProblemDocument(
            type=f"/problems/{type(self).__name__}",
            title=self.title.speak(language, self.values),
            status=self.status,
            detail=self.detail.speak(language, self.values),
            errors=list(self.errors),
            request_id=request_id,
        )


class InvalidRequest(Problem):
    status = 422
    title = Text("Permintaan belum benar", "The request is not valid")
    detail = Text(
        "Perbaiki isian yang ditandai, lalu kirim lagi.", "Correct the marked fields and resend."
    )


class NotFound(Problem):
    status = 404
    title = Text("Tidak ditemukan", "Not found")
    detail = Text("Periksa kembali alamatnya.", "Check the address.")


class MethodNotAllowed(Problem):
    status = 405
    title = Text("Cara ini tidak tersedia", "Method not allowed")
    detail = Text(
        "Baca dokumentasi API untuk cara yang tersedia.",
        "Read the API documentation for the methods of this address.",
    )


class TooLarge(Problem):
    status = 413
    title = Text("Kiriman terlalu besar", "The request is too large")
    detail = Text("Perkecil atau bagi kiriman Anda.", "Send something smaller, or in parts.")


class Refused(Problem):
    """Stands for any other HTTP refusal of the framework."""

    status = 400
    title = Text("Permintaan ditolak", "The request was refused")
    detail = Text("Periksa bentuk permintaan Anda.", "Check the form of your request.")


class Conflict(Problem):
    """Two requests raced for what only one can have; the named refusals of features come first."""

    status = 409
    title = Text("Bertabrakan dengan data lain", "In conflict with other data")
    detail = Text("Muat ulang, lalu ulangi bila masih perlu.", "Reload, then repeat if needed.")


class Unavailable(Problem):
    status = 503
    title = Text("Sedang tidak dapat melayani", "Cannot serve at the moment")
    detail = Text("Coba lagi sebentar lagi.", "Try again in a moment.")
    headers: ClassVar[Mapping[str, str]] = {"Retry-After": "2"}


class InternalError(Problem):
    status = 500
    title = Text("Terjadi kesalahan di sisi kami", "Something went wrong on our side")
    detail = Text(
        "Coba lagi; bila berulang, sampaikan nomor permintaan ini kepada kami.",
        "Try again; if it happens again, tell us this request id.",
    )


FRAMEWORK: dict[int, type[Problem]] = {404: NotFound, 405: MethodNotAllowed, 413: TooLarge}

FAULTS: dict[str, Text] = {
    "missing": Text("wajib diisi", "is required"),
    "extra_forbidden": Text("tidak dikenal", "is not known"),
    "json_invalid": Text("bukan JSON yang benar", "is not valid JSON"),
    "string_too_short": Text("terlalu pendek", "is too short"),
    "string_too_long": Text("terlalu panjang", "is too long"),
    "string_pattern_mismatch": Text("bentuknya tidak sesuai", "has the wrong form"),
    "too_long": Text("terlalu banyak", "has too many entries"),
    "too_short": Text("terlalu sedikit", "has too few entries"),
    "enum": Text("bukan pilihan yang tersedia", "is not one of the choices"),
    "literal_error": Text("bukan pilihan yang tersedia", "is not one of the choices"),
    "greater_than_equal": Text("terlalu kecil", "is too small"),
    "greater_than": Text("terlalu kecil", "is too small"),
    "less_than_equal": Text("terlalu besar", "is too large"),
    "less_than": Text("terlalu besar", "is too large"),
}
OTHER_FAULT = Text("tidak sesuai", "is not valid")
MOST_FAULTS = 100
NAME = re.compile(r"[A-Za-z0-9_.-]{1,60}")


def language(request: Request) -> str:
    """`en` when the client prefers English, else `id`."""
    # Straight from the scope: `Headers.get` takes ten times as long when there is none.
    given = (value for name, value in request.scope["headers"] if name == b"accept-language")
    return "en" if next(given, b"").strip().lower()[:2] == b"en" else "id"


def fault(loc: Iterable[str | int], kind: str, spoken: str) -> Invalid:
    """A validation fault at `loc` (FastAPI's place tuple) as a pointer or a parameter."""
    place, *path = loc
    detail = FAULTS.get(kind, OTHER_FAULT).speak(spoken, {})
    # Only as far as the steps look like names: a key can be anything that somebody wrote.
    steps = [] if kind == "json_invalid" else [*takewhile(NAME.fullmatch, map(str, path))]
    if place == "body":
        return Invalid(pointer="/".join(["#", *steps]), parameter=None, detail=detail)
    return Invalid(pointer=None, parameter=steps[0] if steps else str(place), detail=detail)


def problems(*kinds: type[Problem]) -> dict[int | str, dict[str, Any]]:
    """The OpenAPI `responses=` of a route that can refuse in these ways."""
    responses: dict[int | str, dict[str, Any]] = {}
    for kind in kinds:
        entry = responses.setdefault(kind.status, {"description": "", "content": PROBLEM_CONTENT})
        entry["description"] = "; ".join(
            filter(None, [entry["description"], f"{kind.__name__}: {kind.title.en}"])
        )
    return responses


PROBLEM_CONTENT = {
    "application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}
}


def render(request: Request, problem: Problem) -> JSONResponse:
    """The response that carries `problem`."""
    request_id = getattr(request.state, "request_id", None)
    return JSONResponse(
        problem.document(language(request), request_id).model_dump(),
        status_code=problem.status,
        headers=problem.sent_headers,
        media_type="application/problem+json",
    )


def from_database(error: Exception) -> Problem:
    """What a database error means to a client: their data, a conflict, our engine, our mistake.

    `error` comes from SQLAlchemy or, on hot paths, from asyncpg itself.
    """
    cause: BaseException | None = error
    if isinstance(error, DBAPIError):
        cause = error.orig and (error.orig.__cause__ or error.orig)
        if error.connection_invalidated:
            return Unavailable()
    state = getattr(cause, "sqlstate", None) or ""
    if state[:2] == "22":
        return InvalidRequest()
    if state in {"23503", "23505", "23P01"}:
        return Conflict()
    if state[:2] in {"08", "57", "53", "40", "55"}:
        return Unavailable()
    if isinstance(cause, (asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)):
        return Unavailable()
    return InternalError()


async def _on_problem(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Problem)  # noqa: S101 - registered for Problem only
    return render(request, error)


async def _on_invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    spoken = language(request)
    faults = [fault(e["loc"], e["type"], spoken) for e in error.errors()[:MOST_FAULTS]]
    return render(request, InvalidRequest(errors=faults))


async def _on_http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101
    kind = FRAMEWORK.get(error.status_code, Refused)
    response = render(request, kind(extra_headers=error.headers))
    response.status_code = error.status_code
    return response


async def _on_database(request: Request, error: Exception) -> JSONResponse:
    problem = from_database(error)
    if isinstance(problem, InternalError):
        log.error("database error", kind=type(error).__name__, exc_info=error)
    return render(request, problem)


async def _on_away(request: Request, error: Exception) -> JSONResponse:
    log.warning("engine away", kind=type(error).__name__, exc_info=error)
    return render(request, Unavailable())


async def _on_text(request: Request, error: Exception) -> JSONResponse:
    return render(request, InvalidRequest())


async def _on_anything(request: Request, error: Exception) -> JSONResponse:
    # This answer does not pass through Observe, which names all others.
    named = {"X-Request-Id": getattr(request.state, "request_id", "")}
    return render(request, InternalError(extra_headers=named))


def install(app: FastAPI) -> None:
    """Make every error of `app` a problem document."""
    app.add_exception_handler(Problem, _on_problem)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(HTTPException, _on_http)
    pooled = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
    for database in (DBAPIError, *pooled):
        app.add_exception_handler(database, _on_database)
    for away in (PoolTimeout, OSError):
        app.add_exception_handler(away, _on_away)
    for text in (UnicodeEncodeError, UnicodeDecodeError, ClientDisconnect):
        app.add_exception_handler(text, _on_text)
    app.add_exception_handler(Exception, _on_anything)
