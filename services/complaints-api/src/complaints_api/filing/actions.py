"""Take a report: compare, route, seal, start the clocks, and hand out the receipt."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.cases import actions as cases
from complaints_api.clocks import actions as clocks
from complaints_api.filing import rules
from complaints_api.filing.errors import IncidentInFuture, UnitUnknown
from complaints_api.filing.rules import IdentityClass
from complaints_api.filing.schemas import CheckPayment, FileComplaint, Filed, Standing
from complaints_api.identities import actions as identities
from complaints_api.promises import actions as promises
from complaints_api.promises.actions import ComparisonRead, Promise
from complaints_api.receipts import actions as receipts
from complaints_api.sealing import actions as sealing
from complaints_api.sealing.actions import Keyring, Purpose
from prima_chassis import directory
from prima_chassis.auth import Actor

COUNTER = "counter"
WEB = "web"


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a report is about, as far as we know it."""

    promise: Promise | None
    unit_id: UUID | None
    comparison: ComparisonRead | None


async def file(
    session: AsyncSession,
    keys: Keyring,
    command: FileComplaint,
    *,
    government: str,
    officer: Actor | None,
    language: str,
) -> Filed:
    """Accept a report; `officer` is whoever files at the counter on the reporter's behalf."""
    where = await clocks.place(session, government)
    if command.incident_on and command.incident_on > where.today:
        raise IncidentInFuture
    subject = await _subject(session, government, command, where.today)

    place = (government, uuid4())
    values = _values(command, subject, where.today) | _sealed(session, keys, command, place)
    values |= {"channel": COUNTER if officer else WEB}
    complaint = await cases.open_case(
        session, keys, values, actor=officer.id if officer else None, where=where
    )
    given = command.identity
    if given.identity_class is not IdentityClass.ANONYMOUS:
        person = given.model_dump(include={"name", "phone", "email"})
        identities.keep(session, keys, person, place=place)
    code = receipts.issue(session, keys, *place)
    return Filed(
        ticket=complaint.ticket,
        receipt_code=code,
        filed_on=where.today,
        standing=Standing.COMPLAINT if complaint.statutory else Standing.INFORMATION,
        routed_to="inspectorate" if complaint.track == rules.INSPECTORATE else "coordinator",
        deadlines=await clocks.deadlines_of(session, *place, language),
        comparison=subject.comparison,
        filed_late=rules.late(command.incident_on, where.today, window=clocks.FILING_WINDOW_DAYS),
    )


def _sealed(
    session: AsyncSession, keys: Keyring, command: FileComplaint, place: tuple[str, UUID]
) -> dict[str, Any]:
    """The columns that hold what was said, and where they are."""
    box = sealing.new_box(session, keys, *place, Purpose.STORY)
    wish = command.desired_resolution
    return {
        "government": place[0],
        "id": place[1],
        "story": box.seal("story", command.story),
        "resolution": box.seal("resolution", wish) if wish else None,
    }


async def _subject(
    session: AsyncSession, government: str, command: FileComplaint, today: date
) -> _Subject:
    promise = None
    if command.service_id:
        on = command.incident_on or today
        promise = await promises.promise(session, government, command.service_id, on=on)
    unit_id = command.unit_id
    if unit_id and await directory.unit(session, government, unit_id) is None:
        raise UnitUnknown
    comparison = None
    if promise and command.paid_amount is not None:
        comparison = promise.compare(
            command.paid_amount, item=command.fee_item_id, quantity=command.quantity
        )
    return _Subject(promise, unit_id or (promise.unit_id if promise else None), comparison)


def _values(command: FileComplaint, subject: _Subject, today: date) -> dict[str, Any]:
    """The columns of a complaint that follow from what was said."""
    identity = command.identity.identity_class
    promise, compared = subject.promise, subject.comparison
    track = rules.track(command.kind, excess=compared.excess if compared else None)
    return {
        "ticket": rules.ticket(today.year),
        "kind": command.kind,
        "identity_class": identity,
        "statutory": rules.statutory(command.kind, identity),
        "track": track,
        "settlement": rules.settlement(command.kind, track),
        "service_id": command.service_id,
        "service_name": promise.name if promise else None,
        "standard_version": promise.version if promise else None,
        "unit_id": subject.unit_id,
        "incident_on": command.incident_on,
        "paid": command.paid_amount,
        "tariff": compared.tariff if compared else None,
        "excess": compared.excess if compared else None,
        "finding": compared.finding if compared else None,
        "component": compared.component if compared else None,
    }


async def check_payment(
    session: AsyncSession, government: str, command: CheckPayment
) -> ComparisonRead:
    """Compare a payment with the published fee; nothing is stored."""
    where = await clocks.place(session, government)
    if command.incident_on and command.incident_on > where.today:
        raise IncidentInFuture
    on = command.incident_on or where.today
    promise = await promises.promise(session, government, command.service_id, on=on)
    return promise.compare(command.paid_amount, item=command.fee_item_id, quantity=command.quantity)
