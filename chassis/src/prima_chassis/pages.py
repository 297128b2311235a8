"""Lists come in pages that follow each other by an opaque, signed cursor."""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Depends, Query, Request, Response
from pydantic import BaseModel

from prima_chassis.problems import Problem, Text

T = TypeVar("T")
SIGNATURE_BYTES = 12


class CursorInvalid(Problem):
    status = 422
    title = Text("Penanda halaman tidak berlaku", "The cursor is not valid")
    detail = Text("Mulai lagi dari halaman pertama.", "Start again from the first page.")


class Page(BaseModel, Generic[T]):
    """One page. `next` is the cursor of the following one, null on the last."""

    data: list[T]
    next: str | None


class PageQuery:
    """Which page the client asks for. `after` holds the sort key of the last row seen."""

    def __init__(
        self,
        request: Request,
        limit: Annotated[int, Query(ge=1, le=100)] = 50,
        cursor: Annotated[str | None, Query(max_length=1000)] = None,
    ) -> None:
        self.limit = limit
        self._key: bytes = request.app.state.settings.key()
        self._url = request.url
        self._list = f"cursor\0{request.url.path}\0".encode()
        self.after: list[Any] | None = None if cursor is None else self._open(cursor)

    def page(
        self, rows: Sequence[T], key: Callable[[T], list[Any]], response: Response
    ) -> dict[str, Any]:
        """The page made of up to `limit + 1` rows; the extra row only proves there is more."""
        shown = rows[: self.limit]
        following = self._sign(key(shown[-1])) if len(rows) > self.limit else None
        if following:
            link = self._url.include_query_params(cursor=following)
            response.headers["Link"] = f'<{link.path}?{link.query}>; rel="next"'
        return {"data": shown, "next": following}

    def _signature(self, payload: bytes) -> bytes:
        return hmac.digest(self._key, self._list + payload, hashlib.sha256)[:SIGNATURE_BYTES]

    def _sign(self, values: list[Any]) -> str:
        payload = json.dumps(values, default=str, ensure_ascii=False).encode()
        return base64.urlsafe_b64encode(self._signature(payload) + payload).decode().rstrip("=")

    def _open(self, cursor: str) -> list[Any]:
        try:
            raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        except (binascii.Error, ValueError) as error:
            raise CursorInvalid from error
        signature, payload = raw[:SIGNATURE_BYTES], raw[SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, self._signature(payload)):
            raise CursorInvalid
        values: list[Any] = json.loads(payload)
        return values


Paging = Annotated[PageQuery, Depends()]
