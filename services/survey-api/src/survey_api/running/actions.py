"""Which surveys run today, for people who were served and hold no code."""

import json
from collections.abc import Sequence
from datetime import date
from uuid import UUID

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.pages import PageQuery
from survey_api.connections import bare
from survey_api.forms import actions as forms
from survey_api.instruments import actions as instruments
from survey_api.running import repository
from survey_api.running.schemas import (
    InstrumentNamed,
    OpenDoor,
    RunningSurvey,
    ServiceNamed,
    UnitNamed,
)


async def listed(
    session: AsyncSession,
    government: str,
    paging: PageQuery,
    *,
    unit_id: UUID | None,
    public_url: str,
) -> Sequence[RunningSurvey]:
    """One page of rounds that take answers from anybody today, and one row more."""
    place = await directory.government(session, government)
    rows = await repository.page(
        await bare(session),
        government,
        today=clock.today(place.timezone),
        unit_id=unit_id,
        after=_place(paging),
        limit=paging.limit + 1,
    )
    return [_survey(row, public_url) for row in rows]


def _place(paging: PageQuery) -> tuple[date, UUID] | None:
    if paging.after is None:
        return None
    closes_on, period_id = paging.after
    return date.fromisoformat(closes_on), UUID(period_id)


def _survey(row: asyncpg.Record, public_url: str) -> RunningSurvey:
    edition = instruments.find(row["instrument"])
    return RunningSurvey(
        period_id=row["id"],
        label=row["label"],
        unit=UnitNamed(id=row["unit_id"], name=row["unit_name"]),
        instrument=InstrumentNamed(
            code=edition.code, index_name=edition.index_name, edition=edition.edition
        ),
        opens_on=row["opens_on"],
        closes_on=row["closes_on"],
        ticket_required=row["tickets_required"],
        forms=[
            OpenDoor(
                code=door["code"],
                url=forms.address(public_url, door["code"]),
                service=ServiceNamed(id=door["service_id"], name=door["name"])
                if door["service_id"]
                else None,
            )
            for door in json.loads(row["doors"])
        ],
    )
