"""What the OAuth endpoints do with a request. A refusal is an answer, never an exception: one
that ends a family of tokens has to be committed."""

from dataclasses import dataclass

from authlib.oauth2.rfc6749 import OAuth2Error
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.clients.actions import Client
from prima_gateway.issuing import actions as issuing
from prima_gateway.issuing.actions import Server
from prima_gateway.messages import Answer, Asked
from prima_gateway.sessions.actions import Gate, Person

REPEATED = Answer(
    400,
    {"error": "invalid_request", "error_description": "A parameter stands twice in the request."},
    {"Content-Type": "application/json", "Cache-Control": "no-store", "Pragma": "no-cache"},
)


@dataclass(frozen=True, slots=True)
class Consent:
    """A valid request for a person's consent."""

    client: Client
    scopes: list[str]
    redirect_uri: str


async def exchange(session: AsyncSession, gate: Gate, asked: Asked) -> Answer:
    """Answer a request for tokens."""
    if asked.repeated:
        return REPEATED
    answer: Answer = await issuing.run(
        session, gate, lambda server: server.create_token_response(asked)
    )
    return answer


async def revoke(session: AsyncSession, gate: Gate, asked: Asked) -> Answer:
    """Answer a request to end a token (RFC 7009)."""
    if asked.repeated:
        return REPEATED
    answer: Answer = await issuing.run(
        session, gate, lambda server: server.create_endpoint_response("revocation", asked)
    )
    return answer


async def consider(session: AsyncSession, gate: Gate, asked: Asked) -> Consent | Answer:
    """What a person is asked for, or the refusal of a request that asks wrongly."""

    def look(server: Server) -> Consent | Answer:
        try:
            grant = server.get_consent_grant(asked)
        except OAuth2Error as error:
            refusal: Answer = server.handle_error_response(asked, error)
            return refusal
        return Consent(asked.client, asked.scope.split(), grant.redirect_uri)

    return await issuing.run(session, gate, look)


async def decide(session: AsyncSession, gate: Gate, asked: Asked, giver: Person | None) -> Answer:
    """Send the person back with a code, or, for None, with their refusal. Somebody who has
    nothing of what is asked for refuses without wanting to."""

    def answer(server: Server) -> Answer:
        try:
            grant = server.get_consent_grant(asked)
        except OAuth2Error as error:
            refusal: Answer = server.handle_error_response(asked, error)
            return refusal
        user = giver if giver is not None and issuing.can_give(asked, giver) else None
        given: Answer = server.create_authorization_response(asked, user, grant)
        return given

    return await issuing.run(session, gate, answer)
