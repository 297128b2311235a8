"""What a service costs, and when it is due. Pure."""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from standards_api.components import Duration, DurationUnit, FeeItem


class Line(NamedTuple):
    """One tariff times a quantity, in rupiah."""

    item: FeeItem
    quantity: int
    amount: int


def price(fees: list[FeeItem], quantities: Mapping[UUID, int] | None) -> list[Line]:
    """Tariff times quantity for each chosen entry; raises KeyError for an entry that is not there.

    Without a choice every entry counts once: the most that may be asked for one service.
    """
    known = {fee.id: fee for fee in fees}
    chosen = dict.fromkeys(known, 1) if quantities is None else quantities
    return [
        Line(known[fee_id], quantity, known[fee_id].amount * quantity)
        for fee_id, quantity in chosen.items()
    ]


def days(duration: Duration) -> tuple[int, bool] | None:
    """A promised time as a number of days and whether only working days count.

    None for minutes and hours: due on the day itself, or on the next working day.
    """
    if duration.unit in {DurationUnit.MINUTE, DurationUnit.HOUR}:
        return None
    return duration.value, duration.unit is DurationUnit.WORKING_DAY
