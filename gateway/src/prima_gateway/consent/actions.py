"""Ask a person whether an application may act on their behalf."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from prima_chassis.auth import Actor
from prima_chassis.database import EVERYWHERE
from prima_chassis.problems import Problem
from prima_gateway.consent import rules
from prima_gateway.credentials.actions import Proof
from prima_gateway.messages import Answer, Asked
from prima_gateway.oauth import actions as oauth
from prima_gateway.sessions import actions as sessions
from prima_gateway.sessions.actions import Gate, Person


@dataclass(frozen=True, slots=True)
class Shown:
    """A page, and where its form may lead; None for a page without a form."""

    status: int
    html: str
    redirect_uri: str | None


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the page: their language, and, in our own session, their account."""

    language: str
    account_id: UUID | None


def reader(language: str, actor: Actor | None) -> Reader:
    """The reader; an application's token makes nobody a reader."""
    ours = actor is not None and actor.client is None
    return Reader(language, UUID(actor.id) if actor is not None and ours else None)


async def ask(
    gate: Gate, asked: Asked, reader: Reader, *, refused: Problem | None = None
) -> Shown | Answer:
    """The page that asks, or a refusal sent back to the application."""
    person = await _person(gate, reader)
    async with gate.database.transaction(EVERYWHERE) as session:
        found = await oauth.consider(session, gate, asked)
    if isinstance(found, Answer):
        return _told(found, reader)
    question = rules.Question(
        client=found.client.name,
        scopes=found.scopes,
        redirect_uri=found.redirect_uri,
        signed_in_as=person.profile.username if person else None,
    )
    html = rules.question_page(
        question, _carried(asked), language=reader.language, notice=_notice(refused, reader)
    )
    return Shown(refused.status if refused else 200, html, found.redirect_uri)


async def answer(
    gate: Gate, asked: Asked, reader: Reader, *, allowed: bool, proof: Proof | None
) -> Shown | Answer:
    """Send the person back with their decision; who allows has to show who they are.

    The proof is judged before any connection is taken, because that takes a while.
    """
    if not allowed:
        return _told(await _decide(gate, asked, None), reader)
    person = await _person(gate, reader)
    if person is None:
        try:
            account_id = await sessions.prove(gate, proof or Proof("", "", None))
        except Problem as refused:
            return await ask(gate, asked, reader, refused=refused)
        person = await _person(gate, Reader(reader.language, account_id))
    return _told(await _decide(gate, asked, person), reader)


async def _decide(gate: Gate, asked: Asked, person: Person | None) -> Answer:
    async with gate.database.transaction(EVERYWHERE) as session:
        return await oauth.decide(session, gate, asked, person)


async def _person(gate: Gate, reader: Reader) -> Person | None:
    if reader.account_id is None:
        return None
    async with gate.database.transaction(EVERYWHERE) as session:
        return await sessions.person(session, gate.sealer, reader.account_id)


def _told(given: Answer, reader: Reader) -> Shown | Answer:
    """Redirects leave as they are; what may not be sent back becomes a page."""
    if given.body is None:
        return given
    return Shown(given.status, rules.error_page(language=reader.language), None)


def _carried(asked: Asked) -> Sequence[tuple[str, str]]:
    return [(name, asked.payload.data[name]) for name in rules.ASKED if name in asked.payload.data]


def _notice(refused: Problem | None, reader: Reader) -> rules.Notice | None:
    if refused is None:
        return None
    document = refused.document(reader.language, None)
    return rules.Notice(document.title, document.detail)
