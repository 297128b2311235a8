"""The reporter's side: a code instead of an account."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.cases import actions as cases
from complaints_api.cases.actions import Action, Party
from complaints_api.clocks import actions as clocks
from complaints_api.decisions import actions as decisions
from complaints_api.messages import actions as messages
from complaints_api.receipts import repository, rules
from complaints_api.receipts.errors import ReceiptSessionEnded, ReceiptUnknown
from complaints_api.receipts.models import Receipt
from complaints_api.receipts.schemas import (
    Object,
    ReceiptSession,
    ReporterAction,
    ReporterView,
    Respond,
)
from complaints_api.sealing import actions as sealing
from complaints_api.sealing.actions import Keyring, Purpose
from complaints_api.timeline import actions as timeline
from prima_chassis import clock

EDITION = 1
AUDIENCE = "receipt"
TYPE = "receipt+jwt"
VALID = timedelta(minutes=30)
NOBODY = UUID(int=0)
"""Stands where a token is made and thrown away, so that a miss costs what a hit costs."""

SHOWN: dict[Action, ReporterAction] = {
    Action.MESSAGE: ReporterAction.MESSAGES,
    Action.ANSWER: ReporterAction.MESSAGES,
    Action.COMPLETE: ReporterAction.COMPLETION,
    Action.SATISFY: ReporterAction.SATISFACTION,
    Action.OBJECT: ReporterAction.OBJECTION,
    Action.WITHDRAW: ReporterAction.WITHDRAWAL,
}


@dataclass(frozen=True, slots=True)
class Reporter:
    """Somebody who has shown the receipt of one complaint."""

    session: AsyncSession
    keys: Keyring
    government: str
    complaint_id: UUID

    @property
    def place(self) -> tuple[str, UUID]:
        """Which complaint."""
        return self.government, self.complaint_id


def issue(session: AsyncSession, keys: Keyring, government: str, complaint_id: UUID) -> str:
    """A new receipt code. It is shown once and cannot be shown again: only a hash is kept."""
    code = rules.new_code()
    session.add(
        Receipt(
            government=government,
            lookup=_lookup(keys, government, code),
            complaint_id=complaint_id,
            edition=EDITION,
        )
    )
    return code


def _lookup(keys: Keyring, government: str, typed: str) -> bytes:
    """The keyed hash of a code; of something else, a hash that no receipt has."""
    number = rules.read(typed)
    what = "nothing" if number is None else str(number)
    return hmac.digest(keys.receipt, f"{government}/{what}".encode(), hashlib.sha256)


async def open_receipt(
    session: AsyncSession, keys: Keyring, issuer: str, government: str, typed: str
) -> ReceiptSession:
    """A short session for whoever has the code. Every refusal is the same and costs the same."""
    lookup = _lookup(keys, government, typed)
    complaint_id = await repository.complaint_of(session, government, lookup)
    opened = _session(keys, issuer, government, complaint_id or NOBODY)
    if complaint_id is None:
        raise ReceiptUnknown
    return opened


def _session(keys: Keyring, issuer: str, government: str, complaint_id: UUID) -> ReceiptSession:
    expires = clock.now() + VALID
    claims = {
        "iss": issuer,
        "aud": AUDIENCE,
        "sub": str(complaint_id),
        "government": government,
        "exp": int(expires.timestamp()),
    }
    key = OctKey.import_key(keys.reporter_token)
    token = jwt.encode({"alg": "HS256", "typ": TYPE}, claims, key)
    return ReceiptSession(token=token, expires_at=expires)


def complaint_of(keys: Keyring, issuer: str, government: str, token: str) -> UUID:
    """Whose receipt `token` opens; raises ReceiptSessionEnded unless it is valid here and now."""
    required = jwt.JWTClaimsRegistry(
        now=lambda: int(clock.now().timestamp()),
        iss={"essential": True, "value": issuer},
        aud={"essential": True, "value": AUDIENCE},
        government={"essential": True, "value": government},
        exp={"essential": True},
        sub={"essential": True},
    )
    try:
        key = OctKey.import_key(keys.reporter_token)
        decoded = jwt.decode(token, key, algorithms=["HS256"])
        if decoded.header.get("typ") != TYPE:
            raise ReceiptSessionEnded
        required.validate(decoded.claims)
        return UUID(decoded.claims["sub"])
    except (JoseError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReceiptSessionEnded from error


async def view(me: Reporter, language: str) -> tuple[ReporterView, int]:
    """The whole report as its reporter sees it, and its version."""
    session, place = me.session, me.place
    complaint = await cases.of_reporter(session, *place)
    box = await sealing.box(session, me.keys, *place, Purpose.STORY)
    head = timeline.Head(complaint.timeline_length, complaint.timeline_hash)
    history = await timeline.history(session, me.keys, head, place=place)
    decided = await decisions.decisions(session, box)
    possible = cases.allowed(complaint, frozenset({Party.REPORTER}))
    shown = ReporterView.model_validate(
        {
            "ticket": complaint.ticket,
            "kind": complaint.kind,
            "state": complaint.state,
            "outcome": complaint.outcome,
            "filed_on": complaint.filed_on,
            "service_name": complaint.service_name,
            "story": box.open("story", complaint.story),
            "due_on": complaint.next_due,
            "timeline": history.for_reporter(language),
            "clocks": await clocks.deadlines_of(session, *place, language),
            "messages": await messages.for_reporter(session, box),
            "decision": decided[-1] if decided else None,
            "objections": await decisions.objections(session, box),
            "allowed_actions": list(dict.fromkeys(SHOWN[a] for a in possible if a in SHOWN)),
        }
    )
    return shown, complaint.version


async def write(me: Reporter, body: str) -> None:
    """Answer the officer's question, or write of one's own accord."""
    await _write(me, body, Action.ANSWER, Action.MESSAGE)


async def complete(me: Reporter, body: str) -> None:
    """Supply what was missing; also revives a report that was deemed withdrawn."""
    await _write(me, body, Action.COMPLETE)


async def _write(me: Reporter, body: str, *actions: Action) -> None:
    case = await cases.take_as_reporter(me.session, me.keys, *me.place, *actions)
    await messages.write(
        me.session,
        await case.box(),
        messages.Draft(author="reporter", on=case.where.today, purpose=case.event, body=body),
    )
    await cases.carry_out(case)


async def respond(me: Reporter, command: Respond) -> None:
    """Accept the result, or say that it does not satisfy."""
    action = Action.SATISFY if command.satisfied else Action.DISSATISFY
    case = await cases.take_as_reporter(me.session, me.keys, *me.place, action)
    await decisions.respond(case, command.comment)


async def object_to(me: Reporter, command: Object) -> None:
    """Object to the decision."""
    case = await cases.take_as_reporter(me.session, me.keys, *me.place, Action.OBJECT)
    await decisions.object_to(case, command.reason, command.body)


async def withdraw(me: Reporter) -> None:
    """Take the report back."""
    case = await cases.take_as_reporter(me.session, me.keys, *me.place, Action.WITHDRAW)
    await cases.carry_out(case)
