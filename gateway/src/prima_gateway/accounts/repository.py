from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.accounts.models import Account, Grant, GrantedUnit


async def find(session: AsyncSession, account_id: UUID) -> Account | None:
    """The account, if the transaction may see it."""
    return await session.get(Account, account_id)


async def find_for_update(session: AsyncSession, account_id: UUID) -> Account | None:
    """The account, locked, if the transaction may see it; the wall hides it from the lock of a
    government that does not manage it."""
    return await session.get(Account, account_id, with_for_update=True, populate_existing=True)


async def find_by_username(session: AsyncSession, username: str) -> Account | None:
    """The account of that name, if the transaction may see it."""
    return await session.scalar(select(Account).where(Account.username == username))


async def insert_unless_taken(session: AsyncSession, account: Account) -> Account | None:
    """Store a new account; None when the name is taken, even by one that is not visible here."""
    names = Account.__table__.columns.keys()
    values = {name: getattr(account, name) for name in names}
    added = insert(Account).values(**values).on_conflict_do_nothing().returning(Account)
    return await session.scalar(added)


async def page(
    session: AsyncSession, government: str | None, *, after: str | None, limit: int
) -> Sequence[Account]:
    """Up to `limit` accounts by name: those with a grant in `government`, or, for None, those
    that the platform manages."""
    accounts = select(Account).order_by(Account.username).limit(limit)
    if government is None:
        accounts = accounts.where(Account.managed_by.is_(None))
    else:
        granted = select(Grant.account_id).where(Grant.government == government)
        accounts = accounts.where(Account.id.in_(granted))
    if after is not None:
        accounts = accounts.where(Account.username > after)
    return (await session.scalars(accounts)).all()


async def grants(session: AsyncSession, account_ids: Collection[UUID]) -> Sequence[Grant]:
    """Every visible grant of the accounts, by government."""
    rows = select(Grant).where(Grant.account_id.in_(account_ids)).order_by(Grant.government)
    return (await session.scalars(rows)).all()


async def granted_units(
    session: AsyncSession, account_ids: Collection[UUID]
) -> Sequence[GrantedUnit]:
    """Every visible unit that the accounts are granted."""
    rows = select(GrantedUnit).where(GrantedUnit.account_id.in_(account_ids))
    return (await session.scalars(rows.order_by(GrantedUnit.unit_id))).all()


async def replace_grants(
    session: AsyncSession,
    account_id: UUID,
    *,
    governments: Collection[str],
    roles: Sequence[str],
    all_units: bool,
    units: Mapping[UUID, str],
) -> None:
    """Make these the only grants of an account; `units` maps each unit to its government."""
    await session.execute(delete(Grant).where(Grant.account_id == account_id))
    same = {"account_id": account_id, "roles": list(roles), "all_units": all_units}
    await session.execute(insert(Grant), [{"government": c} | same for c in sorted(governments)])
    if units:
        rows = [
            {"government": code, "account_id": account_id, "unit_id": unit_id}
            for unit_id, code in units.items()
        ]
        await session.execute(insert(GrantedUnit), rows)


async def somebody_has(session: AsyncSession, role: str, government: str) -> bool:
    """Whether any account has `role` granted in `government`."""
    found = select(Grant.account_id).where(
        Grant.government == government, Grant.roles.contains([role])
    )
    return await session.scalar(found.limit(1)) is not None
