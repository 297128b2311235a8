"""What an application gets of what it asks for."""

from collections.abc import Collection
from datetime import timedelta

CODE_LIFE = timedelta(seconds=60)
CODE_KEPT = timedelta(days=1)
"""How long a code is remembered, so that one that comes back is known."""


def scope_of(asked: str | None, *among: Collection[str]) -> str:
    """What of the asked scopes is in all of `among`; without a wish, all that they share."""
    shared = frozenset.intersection(*map(frozenset, among))
    return " ".join(sorted(shared if asked is None else shared.intersection(asked.split())))


def beyond(asked: str | None, allowed: Collection[str]) -> bool:
    """Whether more is asked for than `allowed`."""
    return not set((asked or "").split()) <= set(allowed)


def governments(own: Collection[str], of_client: str) -> list[str]:
    """Where a person reaches through an application: only in the government that let it in."""
    return [of_client] if "*" in own or of_client in own else []
