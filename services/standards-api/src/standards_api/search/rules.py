"""What a citizen means by a query: official words for everyday ones, measured on real wording.

    query → words → spelling → stop words out → nearest known word → synonyms → groups

A group is one thing that was asked for, in every wording we know; groups are combined by OR and
ranked by how rare they are, because asking for all of them finds almost nothing.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MOST_WORDS = 12
"""Words of a query that are looked at; more make it slower and no better."""
SHORT_WORD = 4
NEAR, NEAR_SHORT = 0.72, 0.60
"""How alike two words must be to count as a misspelling, for long and for short words."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The table of everyday words: what to drop, how to spell, what else it is called."""

    stop_words: frozenset[str]
    spelling: Mapping[str, str]
    synonyms: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Known:
    """The catalogue's own language: its words, and their stems as the index has them."""

    words: frozenset[str]
    stems: frozenset[str]


class Group(NamedTuple):
    """One thing asked for: the words of the query, and every phrase that means the same."""

    asked: str
    phrases: tuple[str, ...]


class Understood(NamedTuple):
    """A query in official words; `suggestion` is the corrected query when it was misspelled."""

    groups: tuple[Group, ...]
    suggestion: str | None


@cache
def wording() -> Wording:
    """The national table; `vocabulary.json` says where it comes from."""
    table = json.loads((Path(__file__).parent / "vocabulary.json").read_text())
    return Wording(frozenset(table["stop_words"]), table["spelling"], table["synonyms"])


def words_of(query: str) -> list[str]:
    """The words of `query` that are looked at, spelled as officials spell them."""
    spoken = WORD.findall(query.lower())[:MOST_WORDS]
    return [word for said in spoken for word in wording().spelling.get(said, said).split()]


def understand(query: str, known: Known, stems: Mapping[str, str]) -> Understood:
    """What `query` asks for. `stems` maps each of its words to the stem that the index has."""
    table = wording()
    words = words_of(query)
    meant = [word for word in words if word not in table.stop_words] or words
    corrected = [_nearest(word, known, stems) for word in meant]
    suggestion = None if corrected == meant else " ".join(corrected)
    return Understood(tuple(_groups(corrected, table)), suggestion)


def _nearest(word: str, known: Known, stems: Mapping[str, str]) -> str:
    """The word itself when it is known, else the known word it is most likely a typo of."""
    if word.isdigit() or stems.get(word) in known.stems or word in known.words | _everyday():
        return word
    near = NEAR_SHORT if len(word) <= SHORT_WORD else NEAR
    found = process.extractOne(
        word,
        known.words | _everyday(),
        scorer=DamerauLevenshtein.normalized_similarity,
        score_cutoff=near,
    )
    return found[0] if found else word


@cache
def _everyday() -> frozenset[str]:
    """Words that the table of synonyms explains."""
    return frozenset(word for term in wording().synonyms for word in term.split())


def _groups(words: Sequence[str], table: Wording) -> Iterator[Group]:
    """Terms of three, two and one words, the longest first; a word may serve in two groups."""
    for length in (3, 2):
        for start in range(len(words) - length + 1):
            term = " ".join(words[start : start + length])
            if term in table.synonyms:
                yield Group(term, tuple(_unique([term, *table.synonyms[term]])))
    for word in _unique(words):
        yield Group(word, tuple(_unique([word, *table.synonyms.get(word, ())])))


def _unique(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
