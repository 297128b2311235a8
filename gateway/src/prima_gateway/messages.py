"""OAuth requests and answers, in the words of Authlib's core."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from authlib.oauth2 import OAuth2Request
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the authorisation server answers: JSON, or nothing and a redirect."""

    status: int
    body: Mapping[str, Any] | None
    headers: Mapping[str, str]


class Asked(OAuth2Request):  # type: ignore[misc]  # Authlib publishes no types
    """A request as the core wants it. The core refuses plain HTTP between itself and a proxy, so
    it is told an address of its own liking, never the one the proxy used."""

    def __init__(
        self, method: str, headers: Mapping[str, str], *, query: Pairs = (), form: Pairs = ()
    ) -> None:
        super().__init__(method, "https://prima.invalid/oauth", headers=headers)
        self._args, self._form = dict(query), dict(form)
        pairs = [*query, *form]
        self.payload = BasicOAuth2Payload(dict(pairs))
        for name in self.payload.datalist:
            self.payload.datalist[name] = [value for key, value in pairs if key == name]
        self.repeated = len(pairs) != len({name for name, _ in pairs})
        """Whether a parameter stands twice, which RFC 6749 §3.2 forbids."""

    @property
    def args(self) -> dict[str, str]:
        """Parameters of the address."""
        return self._args

    @property
    def form(self) -> dict[str, str]:
        """Parameters of the body."""
        return self._form
