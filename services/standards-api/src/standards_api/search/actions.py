from collections import OrderedDict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from standards_api.components import Components
from standards_api.search import repository, rules
from standards_api.search.schemas import Results, result_of

MOST_LANGUAGES = 200
_languages: OrderedDict[str, tuple[tuple[int, datetime | None], rules.Known]] = OrderedDict()


async def search(session: AsyncSession, government: str, query: str, *, most: int) -> Results:
    """The services of `government` that answer `query`, best first."""
    stamp = await repository.stamp(session, government)
    known = await _language(session, government, stamp)
    stems = await repository.stems_of(session, rules.words_of(query))
    understood = rules.understand(query, known, stems)
    rows = await repository.find(
        session, government, understood.groups, services=stamp[0], most=most
    )
    return Results(data=[result_of(row) for row in rows], suggestion=understood.suggestion)


async def _language(
    session: AsyncSession, government: str, stamp: tuple[int, datetime | None]
) -> rules.Known:
    """The catalogue's vocabulary, kept until a service changes."""
    kept = _languages.get(government)
    if kept and kept[0] == stamp:
        _languages.move_to_end(government)
        return kept[1]
    known = await repository.vocabulary(session)
    _languages[government] = (stamp, known)
    while len(_languages) > MOST_LANGUAGES:
        _languages.popitem(last=False)
    return known


async def index(
    session: AsyncSession,
    *,
    government: str,
    service_id: UUID,
    code: str,
    name: str,
    description: str,
    aliases: list[str],
    reference_code: str | None,
    unit_id: UUID,
    unit_name: str,
) -> None:
    """Let a service be found by what the catalogue says of it."""
    await repository.save(
        session,
        {
            "government": government,
            "service_id": service_id,
            "code": code,
            "name": name,
            "names": " ; ".join([name, *aliases]),
            "about": description,
            "reference_code": reference_code,
            "unit_id": unit_id,
            "unit_name": unit_name,
            "updated_at": clock.now(),
        },
    )


async def show_published(
    session: AsyncSession,
    *,
    government: str,
    service_id: UUID,
    number: int,
    components: Components,
) -> None:
    """Let a service also be found by its published standard, and show its time and fee."""
    entry = await repository.find_entry(session, government, service_id)
    if entry is None:
        raise LookupError("a service is indexed when it is created")
    entry.products = " ; ".join(item.name for item in components.product)
    entry.requirements = " ; ".join(item.name for item in components.requirements)
    entry.published_number = number
    entry.duration = _time(components)
    entry.fee = _price(components)
    entry.updated_at = clock.now()


def _time(components: Components) -> dict[str, Any] | None:
    ordinary = [item for item in components.duration if item.condition is None]
    for item in [*ordinary, *components.duration]:
        return {"value": item.value, "unit": item.unit}
    return None


def _price(components: Components) -> dict[str, Any] | None:
    amounts = [item.amount for item in components.fee]
    if not amounts:
        return None
    return {"free": not any(amounts), "lowest": min(amounts), "highest": max(amounts)}
