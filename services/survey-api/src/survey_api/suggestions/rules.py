"""Sorting suggestions into themes by their words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ENDINGS = ("nya", "lah", "kah", "pun", "kan", "an", "i")
"""Suffixes that Indonesian words take; the shortest stem has four letters."""
STEM = 4
FEWEST_FOR_EXAMPLES = 3
"""Fewer suggestions could be recognised by whoever was there."""
MOST_EXAMPLES = 3
SHORTEST, LONGEST = 12, 280
"""Characters of an example that says something and can be read at a glance."""


@dataclass(frozen=True)
class Vocabulary:
    """Which words and phrases point to which themes, by their codes."""

    words: Mapping[str, Sequence[str]]
    phrases: Mapping[str, Sequence[str]]


@dataclass
class Found:
    """How many suggestions are about a theme, and a few of them."""

    n: int = 0
    examples: list[str] = field(default_factory=list)


def themes_of(text: str, vocabulary: Vocabulary) -> set[str]:
    """The themes that `text` speaks of; it may be several or none."""
    lowered = text.lower()
    words = WORD.findall(lowered)
    spoken = f" {' '.join(words)} "
    found = {
        theme for word in words for form in _forms(word) for theme in vocabulary.words.get(form, ())
    }
    for phrase, themes in vocabulary.phrases.items():
        if f" {phrase} " in spoken:
            found.update(themes)
    return found


def count(texts: Sequence[str], vocabulary: Vocabulary, other: str, into: dict[str, Found]) -> None:
    """Add `texts` to what was found so far; what speaks of nothing known goes to `other`."""
    for text in texts:
        for theme in themes_of(text, vocabulary) or {other}:
            entry = into.setdefault(theme, Found())
            entry.n += 1
            if len(entry.examples) < MOST_EXAMPLES and SHORTEST <= len(text) <= LONGEST:
                entry.examples.append(text)


def shown_examples(found: Found) -> Sequence[str]:
    """Examples that may be shown."""
    return found.examples if found.n >= FEWEST_FOR_EXAMPLES else ()


def _forms(word: str) -> list[str]:
    """The word, and what remains without its last suffixes."""
    stems = (
        word.removesuffix(ending)
        for ending in ENDINGS
        if word.endswith(ending) and len(word) - len(ending) >= STEM
    )
    return [word, *stems]
