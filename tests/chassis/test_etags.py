"""Nobody overwrites what they have not seen."""

from uuid import uuid4

import pytest
from httpx import Response
from starlette.requests import Request

from prima_chassis.etags import VersionStale, public, unchanged
from tests.harness import Running
from tests.tokens import Issuer


@pytest.fixture
async def address(notes: Running, government: str) -> str:
    """Of a note in its first version."""
    made = await notes.client.post(
        f"/api/notes/v1/governments/{government}/notes",
        json={"title": "first"},
        headers={"Idempotency-Key": str(uuid4())},
    )
    return f"/api/notes/v1/governments/{government}/notes/{made.json()['id']}"


class TestRewriting:
    async def rewrite(
        self, notes: Running, issuer: Issuer, address: str, seen: str | None, title: str = "second"
    ) -> Response:
        writer = issuer.sign_in("notes:write", government=address.split("/")[5], aud=["notes"])
        headers = writer | ({"If-Match": seen} if seen is not None else {})
        return await notes.client.put(address, json={"title": title}, headers=headers)

    async def test_whoever_has_seen_the_current_version_may_and_is_told_the_next(
        self, notes: Running, issuer: Issuer, address: str
    ) -> None:
        answer = await self.rewrite(notes, issuer, address, '"1"')

        assert answer.json()["title"] == "second"
        assert answer.headers["etag"] == '"2"'
        assert (await self.rewrite(notes, issuer, address, 'W/"2"')).status_code == 200

    async def test_without_if_match_one_is_asked_to_read_first(
        self, notes: Running, issuer: Issuer, address: str
    ) -> None:
        answer = await self.rewrite(notes, issuer, address, None)

        assert (answer.status_code, answer.json()["type"]) == (428, "/problems/VersionMissing")

    @pytest.mark.parametrize(
        "seen", ['"0"', '"2"', "*", '"x"', "", '"-1"', '"1e0"', '"²"', "9" * 40]
    )
    async def test_any_other_version_is_stale(
        self, notes: Running, issuer: Issuer, address: str, seen: str
    ) -> None:
        writer = issuer.sign_in("notes:write", government=address.split("/")[5], aud=["notes"])
        headers = [(k.encode(), v.encode()) for k, v in {**writer, "If-Match": seen}.items()]

        answer = await notes.client.put(address, json={"title": "second"}, headers=headers)

        assert (answer.status_code, answer.json()["type"]) == (412, "/problems/VersionStale")

    async def test_of_two_who_have_seen_the_same_version_one_wins(
        self, notes: Running, issuer: Issuer, address: str
    ) -> None:
        first = await self.rewrite(notes, issuer, address, '"1"', "mine")
        second = await self.rewrite(notes, issuer, address, '"1"', "yours")

        assert (first.status_code, second.status_code) == (200, 412)


@pytest.mark.parametrize(
    ("header", "expected"),
    [('"a"', True), ('"b", "a"', True), ('"b"', False), ("", False), (None, False)],
)
def test_a_reader_who_holds_the_current_representation_is_recognised(
    header: str | None, expected: bool
) -> None:
    headers = [(b"if-none-match", header.encode())] if header is not None else []
    request = Request({"type": "http", "headers": headers})

    assert unchanged(request, '"a"') is expected


def test_a_public_resource_is_sent_once_to_whoever_keeps_it() -> None:
    found = VersionStale().document("id", None)

    first = public(Request({"type": "http", "headers": []}), found)
    again = [(b"if-none-match", first.headers["etag"].encode())]
    second = public(Request({"type": "http", "headers": again}), found)

    assert (first.status_code, first.body) == (200, found.model_dump_json().encode())
    assert (second.status_code, second.body) == (304, b"")
