import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.search.models import SearchEntry
from standards_api.search.rules import Group, Known

WORDS = text("""
    SELECT word FROM ts_stat(
      'SELECT to_tsvector(''simple'', names || '' '' || about || '' '' || products
             || '' '' || requirements)
         FROM search_entries')
""")
STEMS = text("SELECT word FROM ts_stat('SELECT vector FROM search_entries')")
STEM = text("""
    SELECT word, (tsvector_to_array(to_tsvector('indonesian', word)))[1] AS stem
      FROM unnest(CAST(:words AS text[])) AS word
""")

# Instances of one reference service in many units (25 health centres) are one result.
FIND = text("""
    WITH alternatives AS (
      SELECT g.n, g.value->>0 AS asked, plainto_tsquery('indonesian', phrase) AS query
        FROM jsonb_array_elements(CAST(:groups AS jsonb)) WITH ORDINALITY AS g (value, n),
             jsonb_array_elements_text(g.value->1) AS phrase),
    asked AS (
      SELECT n, min(asked) AS asked, string_agg('(' || query::text || ')', ' | ')::tsquery AS query
        FROM alternatives WHERE numnode(query) > 0 GROUP BY n),
    hits AS (
      SELECT e.service_id, a.n, a.asked, ts_rank(e.vector, a.query) AS rank
        FROM search_entries e, asked a
       WHERE e.government = :government
         AND e.vector @@ (CAST(:mine AS tsquery) && a.query)),
    rarity AS (
      SELECT n, ln(1 + CAST(:services AS float8) / count(*)) AS weight FROM hits GROUP BY n),
    scored AS (
      SELECT service_id, sum(weight * (0.6 + rank)) AS score, array_agg(asked ORDER BY n) AS matched
        FROM hits JOIN rarity USING (n) GROUP BY service_id),
    best AS (
      SELECT DISTINCT ON (coalesce(e.reference_code, e.service_id::text))
             e.service_id, e.code, e.name, e.unit_id, coalesce(u.name, e.unit_name) AS unit_name,
             e.reference_code,
             e.published_number, e.duration, e.fee, s.score, s.matched,
             count(*) OVER (PARTITION BY coalesce(e.reference_code, e.service_id::text)) AS places
        FROM scored s JOIN search_entries e
          ON e.government = :government AND e.service_id = s.service_id
        LEFT JOIN units u ON u.government = :government AND u.id = e.unit_id
       ORDER BY coalesce(e.reference_code, e.service_id::text), s.score DESC,
                e.published_number IS NULL, e.unit_name)
    SELECT * FROM best
     ORDER BY score DESC, published_number IS NULL, length(name), code LIMIT :most
""")


async def save(session: AsyncSession, values: Mapping[str, Any]) -> None:
    """Insert or refresh the entry of one service."""
    kept = {name: value for name, value in values.items() if name != "government"}
    await session.execute(
        insert(SearchEntry)
        .values(**values)
        .on_conflict_do_update(index_elements=["government", "service_id"], set_=kept)
    )


async def find_entry(
    session: AsyncSession, government: str, service_id: UUID
) -> SearchEntry | None:
    """The entry of one service."""
    return await session.get(SearchEntry, (government, service_id))


async def stamp(session: AsyncSession, government: str) -> tuple[int, datetime | None]:
    """How many services can be found, and when one last changed."""
    statement = select(func.count(), func.max(SearchEntry.updated_at)).where(
        SearchEntry.government == government
    )
    count, newest = (await session.execute(statement)).one()
    return count, newest


async def vocabulary(session: AsyncSession) -> Known:
    """The language of the government that the transaction is in."""
    words = (await session.scalars(WORDS)).all()
    stems = (await session.scalars(STEMS)).all()
    return Known(frozenset(words), frozenset(stems))


async def stems_of(session: AsyncSession, words: Sequence[str]) -> dict[str, str]:
    """The stem of each word that has one."""
    rows = (await session.execute(STEM, {"words": list(words)})).all()
    return {row.word: row.stem for row in rows if row.stem}


async def find(
    session: AsyncSession, government: str, groups: Sequence[Group], *, services: int, most: int
) -> Sequence[RowMapping]:
    """The best `most` services, best first; each group counts by how rare it is."""
    asked = json.dumps([[group.asked, group.phrases] for group in groups])
    values = {
        "government": government,
        "mine": f"'g{government}'",
        "groups": asked,
        "services": services,
        "most": most,
    }
    return (await session.execute(FIND, values)).mappings().all()
