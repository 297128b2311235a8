"""Sorting suggestions into themes."""

import pytest

from survey_api.suggestions.actions import _themes
from survey_api.suggestions.rules import Found, count, shown_examples, themes_of


def spoken_of(text: str) -> set[str]:
    return themes_of(text, _themes().vocabulary)


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("Antrean terlalu lama", {"WAKTU"}),
        ("Tambah kursi di ruang tunggu", {"RUANG"}),
        ("ANTRI LAMA, KURSI KURANG!", {"WAKTU", "RUANG"}),
        ("Persyaratannya terlalu banyak", {"SYARAT"}),
        ("parkirannya sempit", {"FASILITAS", "RUANG"}),
        ("mohon jalur khusus kursi roda", {"RENTAN", "RUANG"}),
        ("jaringan sering error", {"DARING"}),
        ("Ada calo di depan kantor", {"PUNGLI"}),
        ("xyz", set()),
        ("", set()),
    ],
)
def test_goes_by_words_their_stems_and_phrases(text: str, themes: set[str]) -> None:
    assert spoken_of(text) >= themes
    assert bool(spoken_of(text)) == bool(themes)


def test_a_suggestion_counts_once_in_each_theme() -> None:
    found: dict[str, Found] = {}

    count(["lama lama lama", "lama", "entah"], _themes().vocabulary, "LAINNYA", found)

    assert {code: one.n for code, one in found.items()} == {"WAKTU": 2, "LAINNYA": 1}


@pytest.mark.parametrize(("n", "shown"), [(2, 0), (3, 3), (9, 3)])
def test_examples_are_shown_from_three_suggestions_on(n: int, shown: int) -> None:
    found: dict[str, Found] = {}

    count(["Antrean terlalu lama"] * n, _themes().vocabulary, "LAINNYA", found)

    assert len(shown_examples(found["WAKTU"])) == shown


def test_words_of_the_vocabulary_are_lower_case_and_phrases_have_two_words() -> None:
    vocabulary = _themes().vocabulary

    assert len(vocabulary.words) > 100
    assert all(word == word.lower() and " " not in word for word in vocabulary.words)
    assert all(len(phrase.split()) > 1 for phrase in vocabulary.phrases)
