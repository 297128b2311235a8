"""Taking answers exactly once: whoever sends the same answers again gets the first receipt."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Actor
from prima_chassis.pages import PageQuery
from prima_chassis.pool import TenantPool
from prima_chassis.problems import InvalidRequest, Problem, fault
from survey_api.forms.actions import Door, Doors
from survey_api.instruments.actions import Edition
from survey_api.intake import actions as intake
from survey_api.intake.actions import NOBODY, REFUSED, About, Inbox, Outcome, Row
from survey_api.periods import actions as periods
from survey_api.responses import rules
from survey_api.responses.errors import (
    AnswerOutsidePeriod,
    FormClosed,
    FormNotOpen,
    PeriodSealed,
    ResponseIdReused,
)
from survey_api.responses.schemas import Respondent, Submission, SuggestionRead
from survey_api.signing import Signer

ABOUT = ("gender", "age_band", "education", "occupation")


class Result(NamedTuple):
    """The answer to one submission: a receipt, or a problem."""

    id: UUID | None
    status: int
    receipt: str | None
    counted: bool | None
    problem: Problem | None


class Draft(NamedTuple):
    """A submission on its way: a row, and why it may not be stored now."""

    row: Row | None
    problem: Problem | None


async def submit(
    doors: Doors,
    code: str,
    submitted: Sequence[Submission | Problem],
    *,
    pool: TenantPool,
    inbox: Inbox,
    signer: Signer,
    spoken: str,
) -> Sequence[Result]:
    """Store what is complete and in time; one result for each of `submitted`, in order.

    What comes too late but was stored before is answered with its receipt all the same.
    """
    door = await doors.find(pool, code)
    drafts = [_draft(door, one, spoken) for one in submitted]
    if any(draft.problem for draft in drafts):
        door = await doors.find(pool, code, fresh=True)
        drafts = [_draft(door, one, spoken) for one in submitted]
    rows = [draft.row for draft in drafts if draft.row and not draft.problem]
    written = iter(await inbox.put(pool, door.government, rows) if rows else ())
    refused = [draft.row for draft in drafts if draft.row and draft.problem]
    before = iter(await intake.stored_before(pool, door.government, refused) if refused else ())
    results = []
    for draft in drafts:
        outcome = REFUSED
        if draft.row is not None:
            outcome = next(before if draft.problem else written)
        results.append(_result(draft, outcome, signer))
    return results


async def suggestions(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, paging: PageQuery
) -> Sequence[SuggestionRead]:
    """What respondents of a round within reach wrote, and one row more than the page."""
    await periods.require(session, actor, government, period_id)
    rows = await intake.suggestions(
        session, government, period_id, after=paging.after, limit=paging.limit + 1
    )
    return [SuggestionRead.model_validate(row) for row in rows]


def _draft(door: Door, one: Submission | Problem, spoken: str) -> Draft:
    if isinstance(one, Problem):
        return Draft(None, one)
    edition, survey_round = door.edition, door.round
    faults = rules.faults(one.answers, edition.element_codes, edition.scale)
    about = _about(one.respondent, edition)
    if faults or about is None:
        errors = [fault(("body", "answers", f.element), f.kind, spoken) for f in faults]
        if about is None:
            errors.append(fault(("body", "respondent"), "extra_forbidden", spoken))
        return Draft(None, InvalidRequest(errors=errors))
    today = clock.today(door.timezone)
    row = intake.a_row(
        period_id=survey_round.id,
        id=one.id,
        service_id=door.service_id,
        channel=door.channel,
        answers=rules.vector(one.answers, edition.element_codes),
        about=about,
        sent_on=one.answered_on,
        answered_on=rules.counted_day(one.answered_on, today),
        late=today > survey_round.grace_until,
        suggestion=one.suggestion,
    )
    return Draft(row, _refusal(door, row.answered_on, today, dated=one.answered_on is not None))


def _refusal(door: Door, day: date, today: date, *, dated: bool) -> Problem | None:
    """Why an answer given on `day` may not be stored now."""
    survey_round = door.round
    if survey_round.state == "planned":
        return FormNotOpen(opens_on=survey_round.opens_on.isoformat())
    if not survey_round.takes_answers:
        return PeriodSealed()
    if day > today:
        return AnswerOutsidePeriod()
    if survey_round.accepts(day):
        return None
    if dated:
        return AnswerOutsidePeriod()
    closed_on = survey_round.closed_on or survey_round.closes_on
    return FormClosed(closed_on=closed_on.isoformat())


def _about(respondent: Respondent | None, edition: Edition) -> About | None:
    """Positions in the edition's lists of options; None when it does not offer a field."""
    if respondent is None:
        return NOBODY
    given: Mapping[str, str | None] = respondent.model_dump()
    found: list[int | None] = []
    for name in ABOUT:
        value = given[name]
        options = edition.options.get(name, ())
        if value is not None and value not in options:
            return None
        found.append(None if value is None else options.index(value) + 1)
    return found[0], found[1], found[2], found[3]


def _result(draft: Draft, outcome: Outcome, signer: Signer) -> Result:
    row = draft.row
    if row is None or not outcome.stored:
        problem = draft.problem or PeriodSealed()
        return Result(row.id if row else None, problem.status, None, None, problem)
    if outcome.conflict:
        reused = ResponseIdReused()
        return Result(row.id, reused.status, None, None, reused)
    receipt = signer.receipt(row.period_id, row.id, row.content)
    return Result(row.id, 201 if outcome.new else 200, receipt, outcome.counted, None)
