"""What makes a submission complete."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple, Protocol


class Fault(NamedTuple):
    """What is wrong with the answer to one element: `missing`, `extra_forbidden`, `less_than`."""

    element: str
    kind: str


def vector(answers: Mapping[str, int], elements: Sequence[str]) -> tuple[int, ...]:
    """The answers in the order of `elements`; raises KeyError when one is missing."""
    return tuple([answers[element] for element in elements])


def faults(answers: Mapping[str, int], elements: Sequence[str], scale: int) -> list[Fault]:
    """Everything wrong with `answers`; all elements must be answered, from 1 to `scale`."""
    if (
        answers.keys() == set(elements)
        and 1 <= min(answers.values()) <= max(answers.values()) <= scale
    ):
        return []
    missing = [Fault(element, "missing") for element in elements if element not in answers]
    unknown = [Fault(element, "extra_forbidden") for element in answers if element not in elements]
    outside = [
        Fault(element, "less_than_equal")
        for element, score in answers.items()
        if element in elements and not 1 <= score <= scale
    ]
    return missing + unknown + outside


class Asked(Protocol):
    """A question of the unit with its numbered answers."""

    @property
    def code(self) -> str:
        """Its name in submissions."""

    @property
    def answers(self) -> Sequence[str]:
        """The first is number 1."""


def foreign(chosen: Mapping[str, int], asked: Sequence[Asked]) -> list[str]:
    """Codes in `chosen` that are not asked, or whose choice the question does not offer."""
    offered = {one.code: len(one.answers) for one in asked}
    return [code for code, choice in chosen.items() if choice > offered.get(code, 0)]


def counted_day(sent: date | None, today: date) -> date:
    """The day an answer counts for. A device further east may already be a day ahead."""
    if sent is None or sent - today == timedelta(days=1):
        return today
    return sent
