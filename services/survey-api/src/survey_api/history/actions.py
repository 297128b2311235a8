"""What came before: earlier rounds of the same subject, and what has changed since."""

from collections.abc import Sequence
from typing import Literal, NamedTuple
from uuid import UUID

import asyncpg

from survey_api.disclosure import actions as disclosure
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.measurement import actions as measurement
from survey_api.measurement.actions import Measurement, Summary
from survey_api.recall import actions as recall
from survey_api.rounds.actions import Round
from survey_api.scopes import actions as scopes
from survey_api.scopes.actions import Question

SHOWN = 8
"""Earlier rounds that are looked at."""

Verdict = Literal["improved", "worse", "not_detectable", "not_comparable"]


class Earlier(NamedTuple):
    """A round before; `summary` is None while too few answered to show it."""

    round: Round
    edition: Edition
    n: int
    summary: Summary | None


class Changed(NamedTuple):
    """The difference from a round, in hundredths; None where both cannot be compared."""

    period: str
    difference: int | None
    margin: int | None
    verdict: Verdict


async def before(
    connection: asyncpg.Connection, question: Question, rounds: Sequence[Round], current: Round
) -> Sequence[Earlier]:
    """Rounds of the subject that ended earlier, newest first; of a government none are shown."""
    if question.scope == "government":
        return []
    chosen = [one for one in rounds if one.ends < current.ends][:SHOWN]
    if not chosen:
        return []
    service = question.subject if question.scope == "service" else None
    secret = await _secret(connection, question, chosen) if service else set()
    counted = {
        one.period_id: one
        for one in await recall.outlines(
            connection,
            question.government,
            [one.id for one in chosen],
            service_id=service,
            sealed=[one.id for one in chosen if one.is_sealed],
        )
    }
    found = []
    for one in chosen:
        edition, outline = instruments.find(one.instrument), counted.get(one.id)
        summary = None
        if outline and one.id not in secret and not disclosure.too_few(outline.n):
            users = one.population if question.scope == "unit" else None
            summary = measurement.summarise(edition, scopes.of_one(edition, outline, users))
        found.append(Earlier(one, edition, outline.n if outline else 0, summary))
    return found


async def _secret(
    connection: asyncpg.Connection, question: Question, rounds: Sequence[Round]
) -> set[UUID]:
    """Rounds in which this service is hidden, for the sake of another one perhaps."""
    found = set()
    for one in rounds:
        counted = await recall.breakdown(
            connection,
            question.government,
            [one.id],
            elements=len(instruments.find(one.instrument).elements),
            statuses=["accepted"],
            sealed=[one.id] if one.is_sealed else [],
        )
        if question.subject in disclosure.hidden({s.service_id: s.n for s in counted.services}):
            found.add(one.id)
    return found


def change(edition: Edition, now: Measurement, earlier: Sequence[Earlier]) -> Changed | None:
    """Against the newest of `earlier` that may be shown; None when there is nothing to compare."""
    last = next((one for one in earlier if one.summary), None)
    if last is None or last.summary is None or now.found is None:
        return None
    if last.edition.code != edition.code:
        return Changed(last.round.label, None, None, "not_comparable")
    found = measurement.change(last.summary.found, now.found)
    return Changed(last.round.label, found.difference, found.margin, found.verdict)
