"""Units side by side, with what chance alone can make of their differences."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import directory
from survey_api.comparison import rules
from survey_api.comparison.rules import Spread
from survey_api.comparison.schemas import ComparisonRead, FunnelPoint, UnitCompared
from survey_api.connections import bare
from survey_api.disclosure import actions as disclosure
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.points import points
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import Round
from survey_api.scopes import actions as scopes
from survey_api.scopes.errors import IndexNotFound
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Outline


class Funnel(NamedTuple):
    """Average and variance of respondents, in points."""

    average: Fraction
    variance: Fraction
    scale: int

    def at(self, n: int) -> tuple[rules.Limits, rules.Limits]:
        """The 95 % and the 99.8 % limits for `n` answers."""
        around = (self.average, self.variance, n, self.scale)
        return rules.limits(*around, rules.Z95), rules.limits(*around, rules.Z998)


async def read(
    session: AsyncSession, government: str, *, period: str, instrument: str
) -> ComparisonRead:
    """Every unit with a round labelled `period`, by name; raises IndexNotFound."""
    edition = instruments.find(instrument)
    connection = await bare(session)
    rounds = await survey_rounds.begun(
        connection, government, instruments=[edition.code], labels=[period]
    )
    if not rounds:
        raise IndexNotFound
    counted = {
        one.period_id: one
        for one in await tallies.outlines(connection, government, [r.id for r in rounds])
    }
    names = {unit.id: unit.name for unit in await directory.units(session, government)}
    shown = {k: one for k, one in counted.items() if not disclosure.too_few(one.n)}
    funnel = _funnel(edition, list(shown.values()))
    units = [_unit(edition, one, names, counted.get(one.id), funnel) for one in rounds]
    return ComparisonRead(
        period=period,
        instrument=edition.code,
        average=points(measurement.cents(funnel.average)) if funnel else None,
        units=sorted(units, key=lambda unit: (unit.name, str(unit.unit_id))),
        funnel=_lines(funnel, max(one.n for one in shown.values())) if funnel else [],
    )


def _funnel(edition: Edition, shown: Sequence[Outline]) -> Funnel | None:
    if not shown:
        return None
    point = Fraction(100, edition.scale * len(edition.elements))
    spreads = [Spread(one.n, one.total, one.squares) for one in shown]
    return Funnel(
        point * rules.average(spreads), point**2 * rules.variance_within(spreads), edition.scale
    )


def _unit(
    edition: Edition,
    one: Round,
    names: Mapping[UUID, str],
    counted: Outline | None,
    funnel: Funnel | None,
) -> UnitCompared:
    n = counted.n if counted else 0
    summary = around = None
    if counted and funnel and not disclosure.too_few(n):
        summary = measurement.summarise(edition, scopes.of_one(edition, counted, one.population))
        _, around = funnel.at(n)
    return UnitCompared(
        unit_id=one.unit_id,
        name=names.get(one.unit_id, ""),
        n=n,
        needed=measurement.needed(one.population),
        population=one.population,
        index=points(summary.index) if summary else None,
        lower=points(summary.interval.lower) if summary else None,
        upper=points(summary.interval.upper) if summary else None,
        category=summary.band.category if summary and summary.band else None,
        publishable=summary is not None and summary.publishable,
        position=rules.position(summary.index, around) if summary and around else None,
    )


def _lines(funnel: Funnel, most: int) -> list[FunnelPoint]:
    lines = []
    for n in rules.sizes(disclosure.FEWEST_SHOWN, most):
        inner, outer = funnel.at(n)
        lines.append(
            FunnelPoint(
                n=n,
                lower95=points(inner.lower),
                upper95=points(inner.upper),
                lower998=points(outer.lower),
                upper998=points(outer.upper),
            )
        )
    return lines
