"""What respondents wrote, scrubbed of personal data, and what it is about."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.auth import Actor
from prima_chassis.pages import PageQuery
from survey_api.intake import actions as intake
from survey_api.periods import actions as periods
from survey_api.privacy import actions as privacy
from survey_api.suggestions import rules
from survey_api.suggestions.rules import Found, Vocabulary
from survey_api.suggestions.schemas import SuggestionRead, Theme, ThemeList

CHUNK = 2000
MOST = 20_000


class Themes(NamedTuple):
    """The vocabulary with the names of its themes; `other` is what speaks of none."""

    vocabulary: Vocabulary
    names: Mapping[str, str]
    other: str


async def listed(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID, paging: PageQuery
) -> Sequence[SuggestionRead]:
    """What respondents of a round within reach wrote, and one row more than the page."""
    await periods.require(session, actor, government, period_id)
    rows = await intake.suggestions(
        session, government, period_id, after=paging.after, limit=paging.limit + 1
    )
    return [
        SuggestionRead(id=row.id, service_id=row.service_id, body=privacy.scrub(row.body))
        for row in rows
    ]


async def themes(
    session: AsyncSession, actor: Actor, government: str, period_id: UUID
) -> ThemeList:
    """What the suggestions of a round within reach are about; raises PeriodNotFound."""
    await periods.require(session, actor, government, period_id)
    known = _themes()
    found: dict[str, Found] = {}
    read, last = 0, None
    while read < MOST:
        rows = await intake.suggestions(session, government, period_id, after=last, limit=CHUNK)
        texts = [row.body for row in rows]
        await asyncio.to_thread(rules.count, texts, known.vocabulary, known.other, found)
        read += len(rows)
        if len(rows) < CHUNK:
            break
        last = [str(rows[-1].id)]
    ordered = sorted(found, key=lambda code: (-found[code].n, code))
    return ThemeList(
        n=read,
        data=[
            Theme(
                code=code,
                name=known.names[code],
                n=found[code].n,
                examples=[privacy.scrub(text) for text in rules.shown_examples(found[code])],
            )
            for code in ordered
        ],
        next=None,
    )


@lru_cache(maxsize=1)
def _themes() -> Themes:
    stored = (files("survey_api.suggestions") / "vocabulary.json").read_text(encoding="utf-8")
    entries: dict[str, Any] = json.loads(stored)  # Any: the data file is read field by field
    words: defaultdict[str, list[str]] = defaultdict(list)
    phrases: defaultdict[str, list[str]] = defaultdict(list)
    for theme in entries["themes"]:
        for word in theme["words"]:
            words[word].append(theme["code"])
        for phrase in theme["phrases"]:
            phrases[phrase].append(theme["code"])
    named = [*entries["themes"], entries["other"]]
    return Themes(
        Vocabulary(words, phrases),
        {theme["code"]: theme["name"] for theme in named},
        entries["other"]["code"],
    )
