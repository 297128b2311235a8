"""Prove who somebody is: passwords and one-time codes, with guessing made slow and pointless."""

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple
from uuid import UUID

import pyotp
import structlog
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.database import EVERYWHERE, Database
from prima_gateway.credentials import repository, rules
from prima_gateway.credentials.errors import (
    NoOtpToConfirm,
    OtpRequired,
    OtpWrong,
    PasswordPersonal,
    PasswordTooCommon,
    SignInLocked,
    WrongCredentials,
)
from prima_gateway.sealing import Sealer

log = structlog.get_logger()

HASHER = PasswordHasher(memory_cost=19 * 1024, time_cost=2, parallelism=1)
"""argon2id with 19 MiB and two passes: the minimum of the OWASP recommendation."""
AT_ONCE = asyncio.Semaphore(2)
"""Hashes computed at once: each takes 19 MiB and a processor."""
NOBODY = HASHER.hash("nobody's password")
"""Verified in place of a hash that does not exist, so that the answer takes as long."""
OTP = "otp"
NAME = "username"


@dataclass(frozen=True, slots=True)
class Proof:
    """What somebody presents in order to be let in as `username`."""

    username: str
    password: str
    otp: str | None


class Standing(NamedTuple):
    """How an account stands with regard to signing in."""

    otp_enrolled: bool
    locked: bool


async def check(
    database: Database,
    sealer: Sealer,
    proof: Proof,
    *,
    account_id: UUID | None,
    password_only: bool = False,
) -> UUID:
    """The account, if `proof` holds for it; None is a name that may not sign in.

    Every attempt is counted before it is judged, in a transaction of its own: a refusal undoes
    nothing, and a thousand guesses at once are still a thousand. No connection is held while
    the hash is computed. `password_only` is for somebody who is signed in already.

    Raises SignInLocked, WrongCredentials, OtpRequired or OtpWrong.
    """
    hashed = await _count(database, sealer, proof.username, account_id)
    right = await _matches(proof.password, hashed or NOBODY)
    if account_id is None or hashed is None or not right:
        raise WrongCredentials
    if not password_only and not await _otp_holds(database, sealer, proof, account_id):
        raise OtpWrong
    async with database.transaction(EVERYWHERE) as session:
        await unlock(session, sealer, proof.username)
        if HASHER.check_needs_rehash(hashed):
            await _keep_password(session, account_id, proof.password)
    return account_id


async def _count(
    database: Database, sealer: Sealer, username: str, account_id: UUID | None
) -> str | None:
    """Count an attempt; the hash to compare with, if there is one. Raises SignInLocked."""
    now = clock.now()
    async with database.transaction(EVERYWHERE) as session:
        name = await repository.attempts_for_update(session, _digest(sealer, username), now)
        if name.locked_until is not None and name.locked_until > now:
            seconds = ceil((name.locked_until - now).total_seconds())
            raise SignInLocked(
                minutes=ceil(seconds / 60), extra_headers={"Retry-After": str(seconds)}
            )
        name.failures = 1 + rules.failures_now(name.failures, name.last_at, name.locked_until, now)
        name.locked_until = now + rules.LOCKED_FOR if name.failures >= rules.MAX_FAILURES else None
        name.last_at = now
        if name.locked_until is not None:
            log.warning("name locked unless this attempt succeeds")
        found = await repository.credential(session, account_id or UUID(int=0))
        return found.password_hash if found else None


async def _otp_holds(database: Database, sealer: Sealer, proof: Proof, account_id: UUID) -> bool:
    """Whether the one-time code is right and fresh, or none is needed. Raises OtpRequired."""
    async with database.transaction(EVERYWHERE) as session:
        found = await repository.credential_for_update(session, account_id)
        if found is None or found.otp_secret is None:
            return True
        if proof.otp is not None:
            secret = _open(sealer, found.otp_secret, account_id)
            step = rules.otp_step(secret, proof.otp, after=found.otp_step, now=clock.now())
            found.otp_step = step or found.otp_step
            return step is not None
        # The password was right: asking for the code is no failed attempt.
        name = await repository.attempts_for_update(
            session, _digest(sealer, proof.username), clock.now()
        )
        name.failures, name.locked_until = max(0, name.failures - 1), None
    raise OtpRequired


async def set_password(
    session: AsyncSession, account_id: UUID, password: str, *, username: str
) -> None:
    """Give an account a password; raises PasswordTooCommon or PasswordPersonal."""
    match rules.weakness(password, username=username):
        case rules.Weakness.COMMON:
            raise PasswordTooCommon
        case rules.Weakness.PERSONAL:
            raise PasswordPersonal
    await _keep_password(session, account_id, password)


async def begin_otp(
    session: AsyncSession, sealer: Sealer, account_id: UUID, *, username: str, otp: str | None
) -> tuple[str, str]:
    """Prepare a second factor: its secret, and the URI that an authenticator app reads.

    Replacing a confirmed one takes a code of it. Raises OtpRequired or OtpWrong.
    """
    found = await repository.credential_for_update(session, account_id)
    if found is None:
        raise WrongCredentials
    if found.otp_secret is not None:
        if otp is None:
            raise OtpRequired
        old = _open(sealer, found.otp_secret, account_id)
        step = rules.otp_step(old, otp, after=found.otp_step, now=clock.now())
        if step is None:
            raise OtpWrong
        found.otp_step = step
    secret = pyotp.random_base32()
    found.otp_pending = sealer.seal(secret.encode(), purpose=OTP, owner=str(account_id))
    return secret, rules.otp_uri(secret, username)


async def confirm_otp(session: AsyncSession, sealer: Sealer, account_id: UUID, otp: str) -> None:
    """Enrol the prepared second factor, now that the person has shown a code of it."""
    found = await repository.credential_for_update(session, account_id)
    if found is None or found.otp_pending is None:
        raise NoOtpToConfirm
    secret = _open(sealer, found.otp_pending, account_id)
    step = rules.otp_step(secret, otp, after=0, now=clock.now())
    if step is None:
        raise OtpWrong
    found.otp_secret, found.otp_pending, found.otp_step = found.otp_pending, None, step
    found.changed_at = clock.now()


async def enrol_otp(session: AsyncSession, sealer: Sealer, account_id: UUID) -> str:
    """Give an account a second factor without asking for a code; its secret. For the first
    administrator, whom nobody else could let in."""
    secret = pyotp.random_base32()
    sealed = sealer.seal(secret.encode(), purpose=OTP, owner=str(account_id))
    found = await repository.credential_for_update(session, account_id)
    if found is None:
        raise WrongCredentials
    found.otp_secret = sealed
    return secret


async def reset_otp(session: AsyncSession, account_id: UUID) -> None:
    """Take the second factor away from an account whose holder has lost it."""
    found = await repository.credential_for_update(session, account_id)
    if found is not None:
        found.otp_secret, found.otp_pending, found.changed_at = None, None, clock.now()


async def unlock(session: AsyncSession, sealer: Sealer, username: str) -> None:
    """Forget failed attempts to sign in as `username`."""
    await repository.forget_attempts(session, _digest(sealer, username))


async def with_otp(session: AsyncSession, account_ids: Collection[UUID]) -> frozenset[UUID]:
    """Which accounts have a confirmed second factor."""
    return await repository.with_otp(session, account_ids)


async def standings(
    session: AsyncSession, sealer: Sealer, usernames: Mapping[UUID, str]
) -> dict[UUID, Standing]:
    """How accounts stand, by id; `usernames` maps each id to its name."""
    digests = {account_id: _digest(sealer, name) for account_id, name in usernames.items()}
    locked = await repository.locked(session, list(digests.values()), clock.now())
    enrolled = await repository.with_otp(session, list(usernames))
    return {
        account_id: Standing(account_id in enrolled, digest in locked)
        for account_id, digest in digests.items()
    }


async def forget_old_attempts(session: AsyncSession) -> None:
    """Drop counters of failed attempts that no longer say anything."""
    await repository.forget_attempts_before(session, clock.now() - rules.FORGOTTEN_AFTER)


async def _keep_password(session: AsyncSession, account_id: UUID, password: str) -> None:
    async with AT_ONCE:
        hashed = await asyncio.to_thread(HASHER.hash, password)
    await repository.keep(session, account_id, password_hash=hashed, changed_at=clock.now())


async def _matches(password: str, hashed: str) -> bool:
    async with AT_ONCE:
        try:
            return await asyncio.to_thread(HASHER.verify, hashed, password)
        except (VerificationError, InvalidHashError):
            return False


def _open(sealer: Sealer, sealed: bytes, account_id: UUID) -> str:
    return sealer.open(sealed, purpose=OTP, owner=str(account_id)).decode()


def _digest(sealer: Sealer, username: str) -> bytes:
    return sealer.mark(username.encode(), purpose=NAME)
