"""Counts that follow single days: what a day said before goes, what it says now comes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol
from uuid import UUID

RECENT = 3
"""Days of which the shares are kept. Others change only when statuses do, and are rare."""

Key = tuple[UUID | None, str]
"""A service and a status; None: all services together."""


class Share(Protocol):
    """What one service got on one day in one status."""

    @property
    def service_id(self) -> UUID: ...
    @property
    def status(self) -> str: ...
    @property
    def n(self) -> int: ...
    @property
    def total(self) -> int: ...
    @property
    def squares(self) -> int: ...
    @property
    def sums(self) -> Sequence[int]: ...
    @property
    def products(self) -> Sequence[int]: ...


@dataclass(slots=True)
class Spread:
    """Sums over days: how many, Σ Tᵈ², Σ nᵈTᵈ, Σ nᵈ²."""

    days: int = 0
    totals_squared: int = 0
    products: int = 0
    counts_squared: int = 0

    def add(self, n: int, total: int, sign: int) -> None:
        """One day more, or with `sign` -1 one less; a day without answers is none."""
        if n:
            self.days += sign
            self.totals_squared += sign * total * total
            self.products += sign * n * total
            self.counts_squared += sign * n * n


@dataclass(slots=True)
class Part:
    """What one service got in one status, or all services together."""

    n: int = 0
    squares: int = 0
    sums: tuple[int, ...] = ()
    products: tuple[int, ...] = ()
    spread: Spread = field(default_factory=Spread)

    def add(self, share: Share, sign: int) -> None:
        """Add a share, or take it away; its day is for the spread."""
        self.n += sign * share.n
        self.squares += sign * share.squares
        self.sums = _added(self.sums, share.sums, sign)
        self.products = _added(self.products, share.products, sign)


@dataclass(slots=True)
class Counts:
    """All that is counted of a round, by service and status.

    Takes memory for the days that change, not for those that have passed.
    """

    parts: dict[Key, Part] = field(default_factory=dict)
    changes: dict[date, int] = field(default_factory=dict)
    recent: dict[date, Mapping[Key, Share]] = field(default_factory=dict)

    def follows(self, days: Iterable[date]) -> bool:
        """Whether these days are new or recent, so that they can be replaced."""
        return all(day not in self.changes or day in self.recent for day in days)

    def replace(self, day: date, changes: int, shares: Sequence[Share]) -> set[Key]:
        """Let `day`, which has changed so many times, say something else than before.

        Gives what other parts are than before.
        """
        before = self.recent.pop(day, {})
        after = {_key(share): share for share in shares}
        # One answer changes the share of one service: the others stay as they are counted.
        gone = [share for key, share in before.items() if after.get(key) != share]
        come = [share for key, share in after.items() if before.get(key) != share]
        touched = self._count(gone, -1) | self._count(come, 1)
        self._spread(before.values(), -1)
        self._spread(shares, 1)
        self.remember(day, changes, shares)
        return touched

    def remember(self, day: date, changes: int, shares: Sequence[Share]) -> None:
        """Let `day` be followed from here on; its shares are counted already."""
        self.changes[day] = changes
        self.recent[day] = {_key(share): share for share in shares}
        for old in sorted(self.recent)[:-RECENT]:
            del self.recent[old]

    def _count(self, shares: Iterable[Share], sign: int) -> set[Key]:
        touched = set()
        for share in shares:
            service = self._part(_key(share))
            service.add(share, sign)
            service.spread.add(share.n, share.total, sign)
            self._part((None, share.status)).add(share, sign)
            touched |= {_key(share), (None, share.status)}
        return touched

    def _spread(self, shares: Iterable[Share], sign: int) -> None:
        """The days of all services together."""
        daily: dict[str, tuple[int, int]] = {}
        for share in shares:
            n, total = daily.get(share.status, (0, 0))
            daily[share.status] = n + share.n, total + share.total
        for status, (n, total) in daily.items():
            self._part((None, status)).spread.add(n, total, sign)

    def _part(self, key: Key) -> Part:
        return self.parts.setdefault(key, Part())


def _added(kept: tuple[int, ...], more: Sequence[int], sign: int) -> tuple[int, ...]:
    if not kept:
        return tuple(sign * one for one in more)
    return tuple([a + sign * b for a, b in zip(kept, more, strict=True)])


def _key(share: Share) -> Key:
    return share.service_id, share.status
