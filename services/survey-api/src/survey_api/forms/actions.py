"""Public forms: made by staff, opened by anybody who has the code."""

import base64
import hashlib
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from uuid import UUID

import segno
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.pool import TenantPool
from survey_api.connections import bare
from survey_api.forms import repository, rules
from survey_api.forms.errors import FormNotFound, FormsClosed, NoQuestions
from survey_api.forms.models import OWN_DEVICES, Channel, Form
from survey_api.forms.schemas import FormBundle, FormCreate, FormRead
from survey_api.instruments import actions as instruments
from survey_api.instruments.actions import Edition
from survey_api.periods import actions as periods
from survey_api.rounds import actions as survey_rounds
from survey_api.rounds.actions import OwnQuestion, Round
from survey_api.services import actions as services
from survey_api.signing import Signer, canonical

KEPT_SECONDS = 3.0
KEPT_DOORS = 10_000


@dataclass(frozen=True, slots=True)
class Door:
    """A form with all that is behind it, as it was a few seconds ago at most."""

    code: str
    government: str
    government_name: str
    timezone: str
    unit_name: str
    service_id: UUID | None
    service_name: str | None
    channel: str
    round: Round
    edition: Edition
    questions: tuple[OwnQuestion, ...]
    seen_at: float

    @property
    def needs_ticket(self) -> bool:
        """Whether an answer must bring one; at the counter the staff see who answers."""
        return self.round.tickets_required and self.channel in OWN_DEVICES

    @property
    def needs_device(self) -> bool:
        """Whether it must come from a registered device instead: anybody may know the code."""
        return self.round.tickets_required and self.channel not in OWN_DEVICES


class Doors:
    """Opens forms by code, remembering them for a few seconds.

    A remembered door can be wrong about the round's state for that long, so whoever is turned
    away asks again with `fresh`; whether answers are stored is decided by the database.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[str, Door] = OrderedDict()

    async def find(self, pool: TenantPool, code: str, *, fresh: bool = False) -> Door:
        """The door; raises FormNotFound."""
        if not rules.could_be_code(code):
            raise FormNotFound
        known = self._known.get(code)
        if known and not fresh and time.monotonic() - known.seen_at < KEPT_SECONDS:
            return known
        door = await _open(pool, code)
        self._known[code] = door
        self._known.move_to_end(code)
        while len(self._known) > KEPT_DOORS:
            self._known.popitem(last=False)
        return door


async def make(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    command: FormCreate,
    *,
    public_url: str,
) -> FormRead:
    """The form that staff ask for; see `door`."""
    return await door(
        session,
        actor,
        government,
        period_id,
        service_id=command.service_id,
        channel=command.channel,
        public_url=public_url,
    )


async def door(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    *,
    service_id: UUID | None,
    channel: str,
    public_url: str,
) -> FormRead:
    """The form for a service and channel of the round; asking twice gives the same one.

    Raises PeriodNotFound, NoQuestions, FormsClosed, ServiceUnknown.
    """
    survey_round = await periods.require(session, actor, government, period_id)
    if not instruments.find(survey_round.instrument).has_questions:
        raise NoQuestions
    if survey_round.is_over:
        raise FormsClosed
    if service_id is not None:
        await periods.ask_about(session, government, period_id, service_id)
    form = await repository.find_door(session, government, period_id, service_id, channel)
    if form is None:
        form = await repository.add_door(
            session,
            government,
            rules.new_code(),
            period_id=period_id,
            service_id=service_id,
            channel=channel,
            created_by=actor.id,
        )
    return _read(form, public_url)


async def own_device_address(
    session: AsyncSession,
    actor: Actor,
    government: str,
    period_id: UUID,
    service_id: UUID | None,
    *,
    public_url: str,
) -> str:
    """Where people answer on their own devices; the form is made when it is missing."""
    command = FormCreate(service_id=service_id, channel=Channel.QR)
    made = await make(session, actor, government, period_id, command, public_url=public_url)
    return made.url


async def listed(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, *, public_url: str
) -> Sequence[FormRead]:
    """The forms of a round within reach."""
    await periods.require(session, actor, government, period_id)
    forms = await repository.of_period(session, government, period_id)
    return [_read(form, public_url) for form in forms]


async def open_for(
    session: AsyncSession, government: str, service_id: UUID, *, public_url: str
) -> Sequence[FormRead]:
    """Where users of the service can answer today: about it, or else about its whole unit."""
    place = await directory.government(session, government)
    on = await bare(session)
    rounds = await survey_rounds.open_on(on, government, clock.today(place.timezone))
    forms = await repository.of_service(
        session, government, service_id, among=[one.id for one in rounds]
    )
    known = (await services.known(session, government, [service_id])).get(service_id)
    if not forms and known:
        own = [one.id for one in rounds if one.unit_id == known.unit_id]
        forms = await repository.of_service(session, government, None, among=own)
    return [_read(form, public_url) for form in forms]


def bundle(door: Door, signer: Signer) -> tuple[bytes, str]:
    """The signed bundle as JSON, and its ETag."""
    content = _content(door)
    message = canonical(content)
    value = base64.b64encode(signer.sign(message)).decode()
    key = base64.b64encode(signer.public_key).decode()
    signature = {"algorithm": "Ed25519", "public_key": key, "value": value}
    signed = FormBundle.model_validate({**content, "signature": signature})
    etag = f'"{hashlib.sha256(message).hexdigest()[:32]}"'
    return signed.model_dump_json().encode(), etag


def qr(url: str) -> bytes:
    """The address as a QR code: SVG, error correction M, a quiet zone of four modules."""
    drawn = BytesIO()
    segno.make(url, error="m", micro=False).save(
        drawn, kind="svg", border=4, omitsize=True, svgclass=None, lineclass=None, title=url
    )
    return drawn.getvalue()


def address(public_url: str, code: str) -> str:
    """Where people answer."""
    return f"{public_url.rstrip('/')}/survei/{code}"


async def _open(pool: TenantPool, code: str) -> Door:
    async with pool.acquire("") as connection:
        government = await repository.locate(connection, code)
    if government is None:
        raise FormNotFound
    async with pool.acquire(government) as connection:
        form = await repository.open_door(connection, government, code)
        if form is None:
            raise FormNotFound
        survey_round = await survey_rounds.round_for_answers(
            connection, government, form["period_id"]
        )
        unit_name = await repository.unit_name(connection, government, survey_round.unit_id)
        asked = await survey_rounds.services_of(connection, government, [survey_round.id])
        own = await survey_rounds.own_questions(connection, government, survey_round.id)
    names = {service.service_id: service.name for service in asked}
    return Door(
        code=code,
        government=government,
        government_name=form["government_name"],
        timezone=form["timezone"],
        unit_name=unit_name or form["government_name"],
        service_id=form["service_id"],
        service_name=names.get(form["service_id"]),
        channel=form["channel"],
        round=survey_round,
        edition=instruments.find(survey_round.instrument),
        questions=own,
        seen_at=time.monotonic(),
    )


def _read(form: Form, public_url: str) -> FormRead:
    return FormRead(
        code=form.code,
        url=address(public_url, form.code),
        channel=Channel(form.channel),
        service_id=form.service_id,
    )


def _content(door: Door) -> dict[str, object]:
    shown, edition = door.round, door.edition
    today = clock.today(door.timezone)
    service = {"id": str(door.service_id), "name": door.service_name}
    return {
        "code": door.code,
        "government": {"code": door.government, "name": door.government_name},
        "unit": {"id": str(shown.unit_id), "name": door.unit_name},
        "service": service if door.service_id else None,
        "period": {
            "id": str(shown.id),
            "label": shown.label,
            "state": shown.state,
            "opens_on": shown.opens_on.isoformat(),
            "closes_on": shown.closes_on.isoformat(),
            "grace_until": shown.grace_until.isoformat(),
            "accepting": shown.takes_answers and shown.accepts(today),
        },
        "channel": door.channel,
        "ticket_required": door.needs_ticket,
        "instrument": {
            "code": edition.code,
            "name": edition.index_name,
            "edition": edition.edition,
            "legal_basis": edition.legal_basis,
            "scale": edition.scale,
            "elements": [
                {
                    "code": element.code,
                    "name": element.name,
                    "question": element.question,
                    "answers": list(element.answers or ()),
                }
                for element in edition.elements
            ],
            "respondent_fields": [
                {
                    "code": field.code,
                    "name": field.name,
                    "options": [{"code": o.code, "name": o.name} for o in field.options],
                }
                for field in edition.respondent_fields
            ],
        },
        "questions": [
            {"code": own.code, "question": own.question, "answers": list(own.answers)}
            for own in door.questions
        ],
    }
