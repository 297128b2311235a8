"""Taking answers exactly once: whoever sends the same answers again gets the first receipt."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.pool import TenantPool
from prima_chassis.problems import InvalidRequest, Problem, fault
from survey_api.connections import bare
from survey_api.devices.actions import Badge
from survey_api.devices.errors import DeviceRequired
from survey_api.forms.actions import Door, Doors
from survey_api.forms.errors import NoQuestions
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.intake import actions as intake
from survey_api.intake.actions import NOBODY, REFUSED, About, Inbox, Outcome, Row
from survey_api.intake.errors import NotCollecting
from survey_api.marked import actions as marking
from survey_api.marked.actions import Brought, Kept, Marked, MarkedInbox
from survey_api.periods import actions as periods
from survey_api.responses import rules
from survey_api.responses.errors import (
    AnswerOutsidePeriod,
    ClockAhead,
    FormClosed,
    FormNotOpen,
    PeriodSealed,
    ResponseIdReused,
)
from survey_api.responses.schemas import (
    PaperAnswers,
    Respondent,
    Submission,
)
from survey_api.rounds import actions as rounds
from survey_api.rounds.actions import OwnQuestion, Round
from survey_api.signing import Signer
from survey_api.tallies.actions import Slot
from survey_api.tickets.errors import TicketRequired

ABOUT = ("gender", "age_band", "education", "occupation")
PAPER = "paper"


class Result(NamedTuple):
    """The answer to one submission: a receipt, or a problem."""

    id: UUID | None
    status: int
    receipt: str | None
    counted: bool | None
    problem: Problem | None


class Draft(NamedTuple):
    """A submission on its way: a row, why it may not be stored now, and what it brings along."""

    row: Row | None
    problem: Problem | None
    brought: Brought | None


class Desk(NamedTuple):
    """Where staff enter what was written on paper: it stands for a form."""

    code: str
    timezone: str
    service_id: UUID | None
    channel: str
    round: Round
    edition: Edition
    questions: tuple[OwnQuestion, ...]
    needs_ticket: bool
    needs_device: bool


async def submit(
    doors: Doors,
    code: str,
    submitted: Sequence[Submission | Problem],
    *,
    pool: TenantPool,
    inbox: Inbox,
    marked: MarkedInbox,
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
    rows = [draft.row for draft in drafts if draft.row and not draft.problem and not draft.brought]
    written = await inbox.put(pool, door.government, rows) if rows else ()
    good = _marked(drafts)
    kept = await marked.put(pool, door.government, good) if good else ()
    refused = [draft.row for draft in drafts if draft.row and draft.problem]
    before = await intake.stored_before(pool, door.government, refused) if refused else ()
    return _results(drafts, iter(written), iter(kept), iter(before), signer)


async def enter_paper(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    command: PaperAnswers,
    *,
    signer: Signer,
    spoken: str,
) -> Sequence[Result]:
    """Store what people wrote on paper; one result for each questionnaire, in order.

    Raises PeriodNotFound, ServiceUnknown, NoQuestions and NotCollecting.
    """
    survey_round = await periods.require(session, actor, government, period_id)
    if not survey_round.takes_answers:
        raise NotCollecting
    edition = instruments.find(survey_round.instrument)
    if not edition.has_questions:
        raise NoQuestions
    if command.service_id is not None:
        await periods.ask_about(session, government, period_id, command.service_id)
    connection = await bare(session)
    desk = Desk(
        code="",
        timezone=(await directory.government(session, government)).timezone,
        service_id=command.service_id,
        channel=PAPER,
        round=survey_round,
        edition=edition,
        questions=await rounds.own_questions(connection, government, period_id),
        needs_ticket=False,
        needs_device=False,
    )
    sheets = [Submission.model_validate(sheet.model_dump()) for sheet in command.responses]
    alone = Brought(desk.code, None, None, None)
    drafts = [
        draft._replace(brought=draft.brought or alone)
        for draft in (_draft(desk, sheet, spoken) for sheet in sheets)
    ]
    kept = await marking.keep(connection, government, _marked(drafts), slot=Slot.PAPER)
    refused = [draft.row for draft in drafts if draft.row and draft.problem]
    before = await intake.known(connection, government, refused)
    return _results(drafts, iter(()), iter(kept), iter(before), signer)


def _draft(place: Door | Desk, one: Submission | Problem, spoken: str) -> Draft:
    if isinstance(one, Problem):
        return Draft(None, one, None)
    edition, survey_round = place.edition, place.round
    faults = rules.faults(one.answers, edition.element_codes, edition.scale)
    about = _about(one.respondent, edition)
    foreign = rules.foreign(one.extra, place.questions) if one.extra else ()
    if faults or foreign or about is None:
        errors = [fault(("body", "extra", code), "literal_error", spoken) for code in foreign]
        errors += [fault(("body", "answers", f.element), f.kind, spoken) for f in faults]
        if about is None:
            errors.append(fault(("body", "respondent"), "extra_forbidden", spoken))
        return Draft(None, InvalidRequest(errors=errors), None)
    today = clock.today(place.timezone)
    row = intake.a_row(
        period_id=survey_round.id,
        id=one.id,
        service_id=place.service_id,
        channel=place.channel,
        answers=rules.vector(one.answers, edition.element_codes),
        about=about,
        sent_on=one.answered_on,
        answered_on=rules.counted_day(one.answered_on, today),
        late=today > survey_round.grace_until,
        suggestion=one.suggestion,
    )
    problem = _refusal(survey_round, row.answered_on, today, dated=one.answered_on is not None)
    return Draft(row, problem or _unproved(place, one), _brought(place, one))


def _unproved(place: Door | Desk, one: Submission) -> Problem | None:
    """Why nothing tells that whoever answers was served here; what is brought is checked later."""
    if one.ticket:
        return None
    if place.needs_ticket:
        return TicketRequired()
    return DeviceRequired() if place.needs_device and one.device is None else None


def _brought(place: Door | Desk, one: Submission) -> Brought | None:
    """What comes with the answers; nothing in the ordinary case."""
    device = one.device
    if one.ticket is None and device is None and not one.extra:
        return None
    badge = Badge(device.id, device.key, device.sequence) if device else None
    return Brought(place.code, one.ticket, badge, one.extra)


def _marked(drafts: Sequence[Draft]) -> list[Marked]:
    return [
        Marked(draft.row, draft.brought)
        for draft in drafts
        if draft.row and draft.brought and not draft.problem
    ]


def _refusal(survey_round: Round, day: date, today: date, *, dated: bool) -> Problem | None:
    """Why an answer given on `day` may not be stored now."""
    if survey_round.state == "planned":
        return FormNotOpen(opens_on=survey_round.opens_on.isoformat())
    if not survey_round.takes_answers:
        return PeriodSealed()
    if day > today:
        return ClockAhead()
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


def _results(
    drafts: Sequence[Draft],
    written: Iterator[Outcome],
    kept: Iterator[Kept],
    before: Iterator[Outcome],
    signer: Signer,
) -> Sequence[Result]:
    """One result per draft; the outcomes of each kind are in the order of the drafts."""
    results = []
    for draft in drafts:
        outcome, problem = REFUSED, draft.problem
        if draft.row is not None and problem:
            outcome = next(before)
        elif draft.row is not None and draft.brought:
            outcome, problem = next(kept)
        elif draft.row is not None:
            outcome = next(written)
        results.append(_result(draft.row, outcome, problem, signer))
    return results


def _result(row: Row | None, outcome: Outcome, problem: Problem | None, signer: Signer) -> Result:
    if row is None or not outcome.stored:
        problem = problem or PeriodSealed()
        return Result(row.id if row else None, problem.status, None, None, problem)
    if outcome.conflict:
        reused = ResponseIdReused()
        return Result(row.id, reused.status, None, None, reused)
    receipt = signer.receipt(row.period_id, row.id, row.content)
    return Result(row.id, 201 if outcome.new else 200, receipt, outcome.counted, None)
