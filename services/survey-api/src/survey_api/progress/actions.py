"""How far a round is, for those who collect."""

from collections import Counter
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from survey_api.connections import bare
from survey_api.index import actions as index
from survey_api.measurement import actions as measurement
from survey_api.measurement.actions import Measurement
from survey_api.periods import actions as periods
from survey_api.points import points
from survey_api.progress.schemas import (
    ChannelProgress,
    DayProgress,
    ProgressRead,
    ServiceProgress,
)
from survey_api.rounds.actions import Asked
from survey_api.sampling import actions as sampling
from survey_api.tallies import actions as tallies

ACCEPTED = "accepted"
LATE = "late"
QUARANTINED = "quarantined"


async def read(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID
) -> ProgressRead:
    """The progress of a round within reach; raises PeriodNotFound."""
    survey_round = await periods.require(session, actor, government, period_id)
    today = clock.today((await directory.government(session, government)).timezone)
    connection = await bare(session)
    measured, services = await index.of_round_with_services(connection, government, survey_round)
    counts = await tallies.counts(connection, government, [period_id])
    asked = await periods.asked_about(session, government, period_id)
    channels: Counter[str] = Counter()
    days: Counter[object] = Counter()
    for count in counts:
        if count.status == ACCEPTED:
            channels[count.channel] += count.n
            days[count.answered_on] += count.n
    return ProgressRead(
        period_id=period_id,
        label=survey_round.label,
        state=survey_round.state,
        n=measured.n,
        population=measured.population,
        needed=measured.needed,
        still_needed=measured.still_needed,
        forecast_on=sampling.forecast(
            n=measured.n,
            still_needed=measured.still_needed,
            opens_on=survey_round.opens_on,
            today=today,
        ),
        days_left=max(0, (survey_round.closes_on - today).days + 1),
        late=sum(count.n for count in counts if count.status == LATE),
        quarantined=sum(count.n for count in counts if count.status == QUARANTINED),
        index=None if measured.index is None else points(measured.index),
        category=measured.band.category if measured.band else None,
        margin=points(measured.interval.margin) if measured.interval else None,
        publishable=measured.publishable,
        reasons=list(measured.reasons),
        by_service=_services(asked, services),
        by_channel=[ChannelProgress(channel=c, n=n) for c, n in sorted(channels.items())],
        by_day=[
            DayProgress.model_validate({"day": d, "n": days[d]}) for d in sorted(days, key=str)
        ],
    )


def _services(
    asked: Sequence[Asked], measured: Mapping[UUID | None, Measurement]
) -> list[ServiceProgress]:
    rows = [_service(one.service_id, one, measured.get(one.service_id)) for one in asked]
    named = {one.service_id for one in asked}
    return rows + [_service(i, None, m) for i, m in measured.items() if i not in named]


def _service(
    service_id: UUID | None, asked: Asked | None, measured: Measurement | None
) -> ServiceProgress:
    n = measured.n if measured else 0
    users = asked.population if asked else None
    needed = measurement.needed(users) if users else None
    return ServiceProgress(
        service_id=service_id,
        name=asked.name if asked else None,
        n=n,
        population=users,
        needed=needed,
        still_needed=None if needed is None else max(0, needed - n),
        index=points(measured.index) if measured and measured.index else None,
        category=measured.band.category if measured and measured.band else None,
    )
