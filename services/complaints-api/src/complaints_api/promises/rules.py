"""What was promised, and how far a payment is from it. Integer rupiah throughout."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeVar

FEE = "fee"
"""The component of a standard that a payment is compared with: UU 25/2009, article 21(d)."""


class FeeKind(StrEnum):
    """How a fee line is charged."""

    FREE = "free"
    FIXED = "fixed"
    PER_UNIT = "per_unit"
    OTHER_PARTY = "other_party"


class Finding(StrEnum):
    """What comparing a payment with the published fee shows."""

    FREE_SERVICE_CHARGED = "free_service_charged"
    OVER_TARIFF = "over_tariff"
    UNLISTED_COMPONENT = "unlisted_component"
    NO_TARIFF_PUBLISHED = "no_tariff_published"
    WITHIN_TARIFF = "within_tariff"
    UNDETERMINED = "undetermined"
    """The published fee depends on something the reporter did not say."""


BREACHES = frozenset(
    {Finding.FREE_SERVICE_CHARGED, Finding.OVER_TARIFF, Finding.UNLISTED_COMPONENT}
)


class FeeLine(NamedTuple):
    """One published fee: `amount` in rupiah, per unit where `kind` says so."""

    id: str
    kind: FeeKind
    amount: int


class Result(NamedTuple):
    """The comparison. `tariff` and `excess` in rupiah, None where they cannot be known."""

    finding: Finding
    tariff: int | None
    excess: int | None

    @property
    def breach(self) -> bool:
        """Whether more was taken than the published fee allows."""
        return self.finding in BREACHES


class Dated(Protocol):
    """A version of a standard, as far as its place in time goes."""

    @property
    def version(self) -> int: ...
    @property
    def effective_from(self) -> date: ...


V = TypeVar("V", bound=Dated)


def in_force(versions: Iterable[V], on: date) -> V | None:
    """The version that bound the office on day `on`; None before the first one."""
    begun = [version for version in versions if version.effective_from <= on]
    return max(begun, key=lambda v: (v.effective_from, v.version), default=None)


def free(lines: Iterable[FeeLine]) -> bool:
    """Whether nothing at all has to be paid, to the office or to anybody else."""
    return all(
        line.kind is FeeKind.FREE or (line.kind is not FeeKind.OTHER_PARTY and line.amount == 0)
        for line in lines
    )


def compare(
    paid: int, lines: Sequence[FeeLine] | None, *, item: str | None, quantity: int | None
) -> Result:
    """How `paid` compares with the published `lines`; None means nothing was published.

    Without `item` only a payment above everything that could be due together is called a breach:
    the excess is then the least it can be. In doubt the finding is UNDETERMINED, never a breach.
    """
    if lines is None:
        return Result(Finding.NO_TARIFF_PUBLISHED, None, None)
    if not lines:
        return _against(paid, 0)
    if item is not None:
        chosen = next((line for line in lines if line.id == item), None)
        return _unlisted(paid) if chosen is None else _with(paid, chosen, quantity)
    if len(lines) == 1:
        return _with(paid, lines[0], quantity)
    return _with_any(paid, lines)


def _against(paid: int, tariff: int) -> Result:
    if paid <= tariff:
        return Result(Finding.WITHIN_TARIFF, tariff, 0)
    finding = Finding.OVER_TARIFF if tariff else Finding.FREE_SERVICE_CHARGED
    return Result(finding, tariff, paid - tariff)


def _unlisted(paid: int) -> Result:
    if paid == 0:
        return Result(Finding.WITHIN_TARIFF, 0, 0)
    return Result(Finding.UNLISTED_COMPONENT, 0, paid)


def _with(paid: int, line: FeeLine, quantity: int | None) -> Result:
    match line.kind:
        case FeeKind.FREE:
            return _against(paid, 0)
        case FeeKind.FIXED:
            return _against(paid, line.amount)
        case FeeKind.PER_UNIT if quantity is not None:
            return _against(paid, line.amount * quantity)
        case FeeKind.PER_UNIT if paid <= line.amount:
            return Result(Finding.WITHIN_TARIFF, line.amount, 0)
        case _:
            return Result(Finding.UNDETERMINED, None, None)


def _with_any(paid: int, lines: Sequence[FeeLine]) -> Result:
    if any(line.kind in {FeeKind.PER_UNIT, FeeKind.OTHER_PARTY} for line in lines):
        return Result(Finding.UNDETERMINED, None, None)
    due = [line.amount for line in lines if line.kind is FeeKind.FIXED]
    if paid > sum(due):
        return _against(paid, sum(due))
    if paid == 0 or paid in due:
        return Result(Finding.WITHIN_TARIFF, paid, 0)
    return Result(Finding.UNDETERMINED, None, None)
