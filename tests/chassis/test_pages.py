"""Lists come in pages that a client can follow but not forge."""

from uuid import uuid4

import pytest

from tests.chassis.notes.service import Note
from tests.harness import Running, a_government


@pytest.fixture
async def address(notes: Running, government: str) -> str:
    """Of a list of five notes."""
    await some_notes(notes, government, ["a", "b", "c", "d", "e"])
    return f"/api/notes/v1/governments/{government}/notes"


async def some_notes(notes: Running, government: str, titles: list[str]) -> None:
    async with notes.database.transaction(government) as session:
        for title in titles:
            session.add(Note(government=government, id=uuid4(), title=title, version=1))


def titles(page: dict[str, list[dict[str, str]]]) -> str:
    return "".join(note["title"] for note in page["data"])


async def test_pages_follow_each_other_and_the_last_one_says_so(
    notes: Running, address: str
) -> None:
    seen, cursor = [], ""
    for _ in range(3):
        query = f"?limit=2&cursor={cursor}" if cursor else "?limit=2"
        page = (await notes.client.get(address + query)).json()
        seen.append(titles(page))
        cursor = page["next"]

    assert seen == ["ab", "cd", "e"]
    assert cursor is None


async def test_a_page_that_is_exactly_full_has_no_successor(notes: Running, address: str) -> None:
    page = (await notes.client.get(address, params={"limit": 5})).json()

    assert (titles(page), page["next"]) == ("abcde", None)


async def test_the_link_leads_to_the_next_page_and_keeps_the_question(
    notes: Running, address: str
) -> None:
    first = await notes.client.get(address, params={"limit": 2})
    link = first.headers["link"]

    second = await notes.client.get(link[1 : link.index(">")])

    assert link.endswith('; rel="next"')
    assert titles(second.json()) == "cd"
    last = await notes.client.get(address, params={"limit": 5})
    assert "link" not in last.headers


async def test_a_cursor_stays_where_it_is_while_rows_come_and_go(
    notes: Running, address: str
) -> None:
    first = (await notes.client.get(address, params={"limit": 2})).json()
    await some_notes(notes, address.split("/")[5], ["aa", "bb"])

    second = (await notes.client.get(address, params={"limit": 2, "cursor": first["next"]})).json()

    assert titles(second) == "bbc"


@pytest.mark.parametrize("cursor", ["", "x", "AAAA", "ü", "a" * 500, "=", "%00"])
async def test_a_forged_cursor_is_refused(notes: Running, address: str, cursor: str) -> None:
    answer = await notes.client.get(address, params={"cursor": cursor})

    assert answer.status_code == 422
    assert answer.json()["type"] == "/problems/CursorInvalid"


async def test_a_cursor_of_another_list_is_refused(notes: Running, address: str) -> None:
    elsewhere = a_government()
    await some_notes(notes, elsewhere, ["x", "y"])
    other = f"/api/notes/v1/governments/{elsewhere}/notes"
    foreign = (await notes.client.get(other, params={"limit": 1})).json()["next"]

    answer = await notes.client.get(address, params={"cursor": foreign})

    assert answer.json()["type"] == "/problems/CursorInvalid"


async def test_a_cursor_that_was_changed_is_refused(notes: Running, address: str) -> None:
    cursor = (await notes.client.get(address, params={"limit": 2})).json()["next"]
    changed = cursor[:-2] + ("A" if cursor[-2] != "A" else "B") + cursor[-1]

    answer = await notes.client.get(address, params={"cursor": changed})

    assert answer.status_code == 422


async def test_a_long_name_with_accents_makes_a_cursor_that_still_works(
    notes: Running, address: str
) -> None:
    await some_notes(notes, address.split("/")[5], ["é" * 40, "ö" * 40])
    cursor = (await notes.client.get(address, params={"limit": 6})).json()["next"]

    page = (await notes.client.get(address, params={"cursor": cursor})).json()

    assert titles(page) == "ö" * 40


@pytest.mark.parametrize("limit", ["0", "-1", "101", "1e2", "9" * 30, "x"])
async def test_a_page_has_1_to_100_rows(notes: Running, address: str, limit: str) -> None:
    answer = await notes.client.get(address, params={"limit": limit})

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["parameter"] == "limit"
