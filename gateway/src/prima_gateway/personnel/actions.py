"""Give people accounts and change what they may do; for governments and for the platform."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import etags
from prima_chassis.auth import Actor
from prima_chassis.database import EVERYWHERE, enter
from prima_gateway.accounts import actions as accounts
from prima_gateway.accounts.actions import Details, Profile, Reach
from prima_gateway.accounts.errors import AccountManagedElsewhere, OwnAccount
from prima_gateway.audit import actions as audit
from prima_gateway.credentials import actions as credentials
from prima_gateway.directory import actions as directory
from prima_gateway.mail import actions as mail
from prima_gateway.personnel.schemas import (
    ChangeAccount,
    ChangePlatformAccount,
    CreateAccount,
    CreatePlatformAccount,
)
from prima_gateway.sealing import Sealer
from prima_gateway.tokens import actions as tokens

HARMLESS = {"name", "email"}
"""What administrators may change on their own account."""
REACH = {"roles", "units", "all_units", "governments"}


async def create(
    session: AsyncSession, sealer: Sealer, actor: Actor, government: str, command: CreateAccount
) -> Profile:
    """Give somebody an account of one government."""
    await directory.require_active(session, [government])
    reach = Reach([government], command.roles, command.units, command.all_units)
    return await _create(session, sealer, actor.id, command, managed_by=government, reach=reach)


async def create_platform(
    session: AsyncSession, sealer: Sealer, by: str, command: CreatePlatformAccount
) -> Profile:
    """Give somebody an account that works for several governments, or for all."""
    await enter(session, EVERYWHERE)
    await directory.require_active(session, set(command.governments) - {EVERYWHERE})
    reach = Reach(command.governments, command.roles, command.units, command.all_units)
    return await _create(session, sealer, by, command, managed_by=None, reach=reach)


async def change(
    session: AsyncSession,
    sealer: Sealer,
    actor: Actor,
    government: str,
    account_id: UUID,
    *,
    expected: int,
    command: ChangeAccount,
) -> Profile:
    """Change an account that the government manages."""
    now = await accounts.read(session, sealer, account_id, government=government)
    if now.managed_by != government:
        raise AccountManagedElsewhere
    return await _change(session, sealer, actor, now, expected=expected, command=command)


async def change_platform(
    session: AsyncSession,
    sealer: Sealer,
    actor: Actor,
    account_id: UUID,
    *,
    expected: int,
    command: ChangePlatformAccount,
) -> Profile:
    """Change an account that the platform manages."""
    await enter(session, EVERYWHERE)
    now = await accounts.read(session, sealer, account_id, government=None)
    if command.governments:
        await directory.require_active(session, set(command.governments) - {EVERYWHERE})
    return await _change(session, sealer, actor, now, expected=expected, command=command)


async def _create(
    session: AsyncSession,
    sealer: Sealer,
    by: str,
    command: CreateAccount,
    *,
    managed_by: str | None,
    reach: Reach,
) -> Profile:
    details = Details(command.username, command.name, command.email, managed_by)
    created = await accounts.add(session, sealer, details, reach)
    await credentials.set_password(session, created.id, command.password, username=created.username)
    detail = {"roles": list(command.roles), "governments": created.governments}
    await _record(session, sealer, by, created, action="account.created", detail=detail)
    return created


async def _change(
    session: AsyncSession,
    sealer: Sealer,
    actor: Actor,
    now: Profile,
    *,
    expected: int,
    command: ChangeAccount,
) -> Profile:
    etags.check(expected, now.version)
    told = command.model_fields_set
    if str(now.id) == actor.id and told - HARMLESS:
        raise OwnAccount

    await accounts.amend(
        session,
        now.id,
        expected=expected,
        name=command.name or now.name,
        email=command.email if "email" in told else now.email,
        disabled=now.disabled if command.disabled is None else command.disabled,
        reach=_reach(now, command) if told & REACH else None,
    )
    await _change_credentials(session, sealer, now, command)
    detail = {"fields": sorted(told)}
    await _record(session, sealer, actor.id, now, action="account.changed", detail=detail)
    return await accounts.read(session, sealer, now.id, government=now.managed_by)


def _reach(now: Profile, command: ChangeAccount) -> Reach:
    """The reach that a command asks for; what it leaves out stays."""
    governments = now.governments
    if isinstance(command, ChangePlatformAccount) and command.governments:
        governments = command.governments
    kept = [unit.id for unit in now.units if unit.government in governments]
    return Reach(
        governments,
        command.roles or now.roles,
        kept if command.units is None else command.units,
        now.all_units if command.all_units is None else command.all_units,
    )


async def _change_credentials(
    session: AsyncSession, sealer: Sealer, now: Profile, command: ChangeAccount
) -> None:
    """Unlock, give a temporary password, or take a lost second factor away."""
    if command.unlock:
        await credentials.unlock(session, sealer, now.username)
    if command.password is not None:
        await credentials.set_password(session, now.id, command.password, username=now.username)
    if command.reset_totp:
        await credentials.reset_otp(session, now.id)
    if command.password is not None or command.reset_totp or command.disabled:
        await tokens.revoke_account(session, now.id, why="changed by an administrator")
    if now.email and (command.password is not None or command.reset_totp):
        await mail.queue(session, mail.sign_in_changed_by_administrator(now.email))


async def _record(
    session: AsyncSession,
    sealer: Sealer,
    by: str,
    account: Profile,
    *,
    action: str,
    detail: Mapping[str, object],
) -> None:
    await audit.record(
        session,
        sealer,
        government=account.managed_by or audit.PLATFORM,
        actor=by,
        action=action,
        subject=str(account.id),
        detail=detail,
    )
