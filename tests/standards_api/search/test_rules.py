"""How an everyday query is understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standards_api.search.rules import Known, understand, wording, words_of

KNOWN = Known(
    words=frozenset({"kartu", "keluarga", "kelahiran", "akta", "izin", "praktik", "bidan", "ktp"}),
    stems=frozenset({"kartu", "luarga", "lahir", "akta", "izin", "praktik", "bidan", "ktp"}),
)


def asked(query: str) -> list[str]:
    return [group.asked for group in understand(query, KNOWN, {}).groups]


def test_words_that_say_nothing_are_dropped() -> None:
    assert asked("gimana cara bikin ktp") == ["ktp"]


def test_a_query_of_nothing_but_such_words_keeps_them() -> None:
    assert asked("cara bikin") == ["cara", "bikin"]


def test_everyday_spelling_becomes_official() -> None:
    assert words_of("ijin praktek e-ktp") == ["izin", "praktik", "ktp"]


@pytest.mark.parametrize(
    ("typed", "meant"), [("klahiran", "kelahiran"), ("kaartu", "kartu"), ("bidn", "bidan")]
)
def test_a_misspelled_word_becomes_the_nearest_known_one(typed: str, meant: str) -> None:
    understood = understand(typed, KNOWN, {})

    assert [group.asked for group in understood.groups] == [meant]
    assert understood.suggestion == meant


def test_a_word_like_no_other_stays_and_nothing_is_suggested() -> None:
    understood = understand("xylofon", KNOWN, {})

    assert understood.groups[0].asked == "xylofon"
    assert understood.suggestion is None


def test_a_word_whose_stem_is_known_is_no_misspelling() -> None:
    understood = understand("kelahirannya", KNOWN, {"kelahirannya": "lahir"})

    assert understood.suggestion is None


def test_synonyms_stand_beside_the_word_not_in_its_place() -> None:
    [group] = understand("kk", KNOWN, {}).groups

    assert group.phrases == ("kk", "kartu keluarga")


def test_a_term_of_two_words_is_a_group_of_its_own() -> None:
    assert asked("izin usaha") == ["izin usaha", "izin", "usaha"]


@given(st.text(max_size=300))
def test_any_text_is_understood_somehow(query: str) -> None:
    understood = understand(query, KNOWN, {})

    assert all(group.phrases for group in understood.groups)


def test_the_vocabulary_says_where_it_comes_from() -> None:
    assert wording().stop_words
    assert not wording().stop_words & wording().synonyms.keys()
