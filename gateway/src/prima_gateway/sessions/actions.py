"""Sign in, stay signed in, sign out; and look after one's own password and second factor."""

from dataclasses import dataclass
from uuid import UUID

from fastapi import FastAPI, Request
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.auth import FIRST_PARTY, Actor, NotAuthenticated
from prima_chassis.database import EVERYWHERE, Database, enter
from prima_gateway.accounts import actions as accounts
from prima_gateway.audit import actions as audit
from prima_gateway.credentials import actions as credentials
from prima_gateway.directory import actions as directory
from prima_gateway.keys.actions import Keyring
from prima_gateway.mail import actions as mail
from prima_gateway.roles import WITH_POWER
from prima_gateway.sealing import Sealer
from prima_gateway.sessions import rules
from prima_gateway.sessions.errors import CrossSiteRequest, PeopleOnly
from prima_gateway.sessions.schemas import ChangePassword
from prima_gateway.tokens import actions as tokens


@dataclass(frozen=True, slots=True)
class Gate:
    """What letting people in takes."""

    database: Database
    sealer: Sealer
    keyring: Keyring
    issuer: str
    secure_cookies: bool


@dataclass(frozen=True, slots=True)
class Person:
    """A signed-in person and the governments that they reach now."""

    profile: accounts.Profile
    governments: list[str]


@dataclass(frozen=True, slots=True)
class Opened:
    """A session with fresh tokens."""

    person: Person
    access: tokens.Minted
    refresh: str


def gate(app: FastAPI) -> Gate:
    """The gate of a running application."""
    state, settings = app.state, app.state.settings
    return Gate(
        state.database, state.sealer, state.keyring, settings.issuer, settings.secure_cookies
    )


def from_our_pages(request: Request, *, fetch_site: str | None, origin: str | None) -> None:
    """Raises CrossSiteRequest when a browser sends what another site made it send: it would
    send our cookies with it."""
    ours, host = request.app.state.settings.public_url, request.headers.get("host")
    if not rules.same_origin(fetch_site=fetch_site, origin=origin, ours=ours, host=host):
        raise CrossSiteRequest


async def prove(gate: Gate, proof: credentials.Proof) -> UUID:
    """The account that `proof` is good for; raises what credentials.check raises."""
    async with gate.database.transaction(EVERYWHERE) as session:
        account_id = await accounts.who_may_sign_in(session, proof.username)
    return await credentials.check(gate.database, gate.sealer, proof, account_id=account_id)


async def sign_in(gate: Gate, proof: credentials.Proof) -> Opened:
    """Let somebody in."""
    account_id = await prove(gate, proof)
    async with gate.database.transaction(EVERYWHERE) as session:
        return await _open(session, gate, account_id)


async def renew(session: AsyncSession, gate: Gate, refresh: str) -> Opened | None:
    """Exchange a refresh token; None when the session has ended.

    A token that was used before ends the session, so the transaction has to commit in any case.
    """
    await enter(session, EVERYWHERE)
    presented = await tokens.present(session, gate.sealer, refresh)
    if presented is None or presented.client_id is not None:
        return None
    found = await person(session, gate.sealer, presented.account_id)
    if found is None:
        await tokens.revoke_family(session, presented.family_id, why="account disabled")
        return None
    successor = await tokens.rotate(session, gate.sealer, presented)
    return Opened(found, await _mint(gate, found), successor)


async def sign_out(session: AsyncSession, refresh: str | None) -> None:
    """End the session that a refresh token belongs to; a stranger may ask for it too."""
    await enter(session, EVERYWHERE)
    found = await tokens.find(session, refresh) if refresh else None
    if found is not None:
        await tokens.revoke_family(session, found.family_id, why="signed out")


async def who(session: AsyncSession, gate: Gate, actor: Actor) -> Person:
    """The person behind a token of our own web application; raises PeopleOnly or
    NotAuthenticated."""
    await enter(session, EVERYWHERE)
    found = await person(session, gate.sealer, _own(actor))
    if found is None:
        raise NotAuthenticated
    return found


async def person(session: AsyncSession, sealer: Sealer, account_id: UUID) -> Person | None:
    """A person who may sign in, with the active governments that they work for."""
    profile = await accounts.person(session, sealer, account_id)
    if profile is None:
        return None
    if EVERYWHERE in profile.governments:
        return Person(profile, [EVERYWHERE])
    active = await directory.active_among(session, profile.governments)
    return Person(profile, sorted(active))


async def change_password(gate: Gate, actor: Actor, command: ChangePassword) -> Opened:
    """Replace one's own password; every other session ends."""
    account_id = _own(actor)
    async with gate.database.transaction(EVERYWHERE) as session:
        found = await accounts.person(session, gate.sealer, account_id)
    if found is None:
        raise NotAuthenticated
    proof = credentials.Proof(found.username, command.current_password, None)
    await credentials.check(
        gate.database, gate.sealer, proof, account_id=account_id, password_only=True
    )
    async with gate.database.transaction(EVERYWHERE) as session:
        await credentials.set_password(
            session, account_id, command.new_password, username=found.username
        )
        return await _start_over(session, gate, found, "account.password-changed")


async def begin_totp(
    session: AsyncSession, gate: Gate, actor: Actor, otp: str | None
) -> tuple[str, str]:
    """Prepare a second factor: its secret, and the URI for an authenticator app."""
    found = (await who(session, gate, actor)).profile
    return await credentials.begin_otp(
        session, gate.sealer, found.id, username=found.username, otp=otp
    )


async def confirm_totp(session: AsyncSession, gate: Gate, actor: Actor, otp: str) -> Opened:
    """Enrol the prepared second factor; sleeping roles wake, every other session ends."""
    found = (await who(session, gate, actor)).profile
    await credentials.confirm_otp(session, gate.sealer, found.id, otp)
    return await _start_over(session, gate, found, "account.totp-enrolled")


async def _start_over(
    session: AsyncSession, gate: Gate, profile: accounts.Profile, action: str
) -> Opened:
    await tokens.revoke_account(session, profile.id, why=action)
    await _record(session, gate, profile, action)
    if profile.email:
        await mail.queue(session, mail.sign_in_changed(profile.email))
    return await _open(session, gate, profile.id)


async def _open(session: AsyncSession, gate: Gate, account_id: UUID) -> Opened:
    found = await person(session, gate.sealer, account_id)
    if found is None:
        raise NotAuthenticated
    if WITH_POWER.intersection(found.profile.roles_awake):
        await _record(session, gate, found.profile, "session.opened")
    _, refresh = await tokens.start(session, account_id)
    return Opened(found, await _mint(gate, found), refresh)


async def _mint(gate: Gate, person: Person) -> tokens.Minted:
    profile = person.profile
    bearer = tokens.Bearer(
        subject=str(profile.id),
        client_id=FIRST_PARTY,
        scopes=profile.scopes,
        roles=profile.roles_awake,
        governments=person.governments,
        units=[unit.id for unit in profile.units],
        all_units=profile.all_units,
    )
    return await tokens.mint(gate.keyring, gate.issuer, bearer)


async def _record(
    session: AsyncSession, gate: Gate, profile: accounts.Profile, action: str
) -> None:
    await audit.record(
        session,
        gate.sealer,
        government=profile.managed_by or audit.PLATFORM,
        actor=str(profile.id),
        action=action,
        subject=str(profile.id),
    )


def _own(actor: Actor) -> UUID:
    """The account of a person who signed in here; no application may act on it for them."""
    if actor.client is not None:
        raise PeopleOnly
    return UUID(actor.id)
