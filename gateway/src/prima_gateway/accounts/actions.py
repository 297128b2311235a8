"""Who works here, as what, and how far they reach."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, etags
from prima_chassis.database import EVERYWHERE
from prima_chassis.pages import PageQuery
from prima_gateway.accounts import repository
from prima_gateway.accounts.errors import AccountUnknown, RoleNotGrantable, UsernameTaken
from prima_gateway.accounts.models import Account
from prima_gateway.credentials import actions as credentials
from prima_gateway.directory import actions as directory
from prima_gateway.directory.errors import UnitUnknown
from prima_gateway.roles import PLATFORM_ROLES, Role, awake, scopes_of
from prima_gateway.sealing import Sealer


@dataclass(frozen=True, slots=True)
class Details:
    """Whom an account belongs to, and who looks after it: a government, or, for None, the
    platform."""

    username: str
    name: str
    email: str | None
    managed_by: str | None


@dataclass(frozen=True, slots=True)
class Reach:
    """What an account may do, and where."""

    governments: Sequence[str]
    roles: Sequence[Role]
    units: Sequence[UUID]
    all_units: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """An account with everything that is granted to it and visible here."""

    id: UUID
    username: str
    name: str
    email: str | None
    granted: frozenset[Role]
    """Roles common to every grant, sleeping ones too."""
    governments: list[str]
    units: list[directory.UnitName]
    all_units: bool
    managed_by: str | None
    disabled: bool
    locked: bool
    otp_enrolled: bool
    version: int

    @property
    def roles(self) -> list[Role]:
        """Everything granted, in the order of the table of roles."""
        return [role for role in Role if role in self.granted]

    @property
    def roles_awake(self) -> list[Role]:
        """The granted roles that count: those with power need a second factor."""
        counting = awake(self.granted, otp_enrolled=self.otp_enrolled)
        return [role for role in Role if role in counting]

    @property
    def scopes(self) -> frozenset[str]:
        """Everything that this person may do now."""
        return scopes_of(self.granted, otp_enrolled=self.otp_enrolled)


async def who_may_sign_in(session: AsyncSession, username: str) -> UUID | None:
    """The account of that name, unless there is none or it is disabled."""
    found = await repository.find_by_username(session, username)
    return None if found is None or found.disabled_at else found.id


async def person(session: AsyncSession, sealer: Sealer, account_id: UUID) -> Profile | None:
    """The account with its grants as far as the transaction sees them; None when disabled."""
    found = await repository.find(session, account_id)
    if found is None or found.disabled_at:
        return None
    return (await _profiles(session, sealer, [found]))[0]


async def read(
    session: AsyncSession, sealer: Sealer, account_id: UUID, *, government: str | None
) -> Profile:
    """An account of the list of `government`, or of the platform's for None; raises
    AccountUnknown."""
    found = await repository.find(session, account_id)
    if found is None or (government is None and found.managed_by is not None):
        raise AccountUnknown
    return (await _profiles(session, sealer, [found]))[0]


async def accounts(
    session: AsyncSession, sealer: Sealer, paging: PageQuery, *, government: str | None
) -> list[Profile]:
    """One page of accounts by username, and one more as proof that there are others."""
    after = str(paging.after[0]) if paging.after else None
    found = await repository.page(session, government, after=after, limit=paging.limit + 1)
    return await _profiles(session, sealer, found)


async def has_administrator(session: AsyncSession) -> bool:
    """Whether the platform has an administrator."""
    return await repository.somebody_has(session, Role.ADMINISTRATOR, EVERYWHERE)


async def add(session: AsyncSession, sealer: Sealer, details: Details, reach: Reach) -> Profile:
    """A new account without a password.

    Raises UsernameTaken, RoleNotGrantable or UnitUnknown.
    """
    account = Account(
        id=uuid4(),
        username=details.username,
        name=details.name,
        email=details.email,
        managed_by=details.managed_by,
        disabled_at=None,
        created_at=clock.now(),
        version=1,
    )
    stored = await repository.insert_unless_taken(session, account)
    if stored is None:
        raise UsernameTaken
    await _grant(session, stored.id, reach)
    return (await _profiles(session, sealer, [stored]))[0]


async def amend(
    session: AsyncSession,
    account_id: UUID,
    *,
    expected: int,
    name: str,
    email: str | None,
    disabled: bool,
    reach: Reach | None,
) -> None:
    """Give an account other properties; its reach stays for None.

    Raises AccountUnknown, VersionStale, RoleNotGrantable or UnitUnknown.
    """
    account = await repository.find_for_update(session, account_id)
    if account is None:
        raise AccountUnknown
    etags.check(expected, account.version)

    account.name, account.email = name, email
    account.disabled_at = (account.disabled_at or clock.now()) if disabled else None
    account.version += 1
    if reach is not None:
        await _grant(session, account_id, reach)
    await session.flush()


async def _grant(session: AsyncSession, account_id: UUID, reach: Reach) -> None:
    """Make this the whole reach of an account."""
    everywhere = EVERYWHERE in reach.governments
    if PLATFORM_ROLES.intersection(reach.roles) and not everywhere:
        raise RoleNotGrantable
    governments = {EVERYWHERE} if everywhere else set(reach.governments)
    units = {unit.id: unit.government for unit in await directory.named(session, reach.units)}
    if set(units) != set(reach.units) or not set(units.values()) <= governments:
        raise UnitUnknown
    await repository.replace_grants(
        session,
        account_id,
        governments=governments,
        roles=sorted(set(reach.roles)),
        all_units=reach.all_units or everywhere,
        units=units,
    )


async def _profiles(
    session: AsyncSession, sealer: Sealer, found: Collection[Account]
) -> list[Profile]:
    ids = [account.id for account in found]
    grants = await repository.grants(session, ids)
    reached = await repository.granted_units(session, ids)
    names = {
        unit.id: unit for unit in await directory.named(session, {row.unit_id for row in reached})
    }
    standings = await credentials.standings(
        session, sealer, {account.id: account.username for account in found}
    )
    profiles = []
    for account in found:
        own = [grant for grant in grants if grant.account_id == account.id]
        roles = [frozenset(map(Role, grant.roles)) for grant in own]
        units = [names[row.unit_id] for row in reached if row.account_id == account.id]
        profiles.append(
            Profile(
                id=account.id,
                username=account.username,
                name=account.name,
                email=account.email,
                granted=frozenset.intersection(*roles) if roles else frozenset(),
                governments=[grant.government for grant in own],
                units=units,
                all_units=bool(own) and all(grant.all_units for grant in own),
                managed_by=account.managed_by,
                disabled=account.disabled_at is not None,
                locked=standings[account.id].locked,
                otp_enrolled=standings[account.id].otp_enrolled,
                version=account.version,
            )
        )
    return profiles
