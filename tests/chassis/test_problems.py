"""Every refusal is a problem document that helps a person and never repeats what they wrote."""

import json
from typing import Any
from uuid import uuid4

import pytest
from httpx import Response
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prima_chassis.problems import (
    Conflict,
    Invalid,
    NotFound,
    Problem,
    Text,
    Unavailable,
    problems,
)
from tests.chassis.notes.service import NoteFull
from tests.harness import Running
from tests.tokens import Issuer

STORY = "Budi Santoso dimintai uang di loket tiga"


async def write(notes: Running, government: str, body: Any, **headers: str) -> Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return await notes.client.post(
        f"/api/notes/v1/governments/{government}/notes",
        content=content,
        headers={"Content-Type": "application/json", "Idempotency-Key": str(uuid4())} | headers,
    )


def refusal(response: Response, status: int) -> dict[str, Any]:
    """The problem document, which says of itself what the response says."""
    document: dict[str, Any] = response.json()
    assert response.headers["content-type"] == "application/problem+json"
    assert response.status_code == document["status"] == status
    assert set(document) == {"type", "title", "status", "detail", "errors", "request_id"}
    assert document["request_id"] == response.headers["x-request-id"]
    return document


class TestInvalidBodies:
    @pytest.mark.parametrize(
        ("body", "pointers"),
        [
            ({}, ["#/title"]),
            ({"title": ""}, ["#/title"]),
            ({"title": "x" * 41}, ["#/title"]),
            ({"title": 7}, ["#/title"]),
            ({"title": None}, ["#/title"]),
            ({"title": "a", "lines": [1, "b", 2.5]}, ["#/lines/1", "#/lines/2"]),
            ({"title": "a", "author": {"name": "x" * 21}}, ["#/author/name"]),
            ({"title": "a", "author": {}}, ["#/author/name"]),
            ({"title": "a", "scores": {"SPEED": "fast"}}, ["#/scores/SPEED"]),
            ({"title": "a", "colour": "red"}, ["#/colour"]),
            ([], ["#"]),
            ("title", ["#"]),
            (None, ["#"]),
        ],
    )
    async def test_each_fault_is_pointed_at(
        self, notes: Running, government: str, body: Any, pointers: list[str]
    ) -> None:
        document = refusal(await write(notes, government, body), 422)

        assert document["type"] == "/problems/InvalidRequest"
        assert [error["pointer"] for error in document["errors"]] == pointers
        assert all(error["detail"] for error in document["errors"])

    async def test_a_fault_in_the_address_names_the_parameter(self, notes: Running) -> None:
        document = refusal(await notes.client.get("/api/notes/v1/governments/nowhere/notes"), 422)

        [fault] = document["errors"]
        assert (fault["pointer"], fault["parameter"]) == (None, "government")

    @pytest.mark.parametrize(
        ("body", "status"),
        [
            (b'{"title": ', 422),
            (b"", 422),
            (b"not json", 422),
            (b'{"title": "a"} {"title": "b"}', 422),
            (b'{"title": "\xff\xfe"}', 400),
            (b"[" * 9000, 400),
            (b'{"lines": [' + b"9" * 5000 + b"]}", 400),
        ],
        ids=["cut", "empty", "prose", "two", "not utf-8", "deep", "astronomic"],
    )
    async def test_what_is_not_json_is_refused_as_a_whole(
        self, notes: Running, government: str, body: bytes, status: int
    ) -> None:
        document = refusal(await write(notes, government, body), status)

        assert [error["pointer"] for error in document["errors"]] == ["#"] * (status == 422)

    @pytest.mark.parametrize(
        "body",
        [
            {"title": "nul \x00 byte"},
            {"title": "half a \ud800 pair"},
            {"title": "a", "\ud800": 1},
            {"title": "a", "scores": {"\ud800": "x"}},
        ],
        ids=["nul", "surrogate", "surrogate as a name", "surrogate as a key"],
    )
    async def test_characters_that_cannot_be_stored_are_refused(
        self, notes: Running, government: str, body: Any
    ) -> None:
        refusal(await write(notes, government, body), 422)

    async def test_a_nul_is_refused_on_the_hot_path_too(
        self, notes: Running, government: str
    ) -> None:
        path = f"/api/notes/v1/governments/{government}/titled?title=a%00b"

        refusal(await notes.client.get(path), 422)

    async def test_json_must_be_called_json(self, notes: Running, government: str) -> None:
        answer = await write(notes, government, {"title": "a"}, **{"Content-Type": "text/plain"})

        refusal(answer, 422)

    async def test_a_body_full_of_faults_gets_a_short_answer(
        self, notes: Running, government: str
    ) -> None:
        answer = await write(notes, government, {"title": "a", "lines": ["x"] * 1900})

        assert 0 < len(refusal(answer, 422)["errors"]) <= 100


class TestSilence:
    @pytest.mark.parametrize(
        "body",
        [
            {"title": STORY * 9},
            {"title": "a", "lines": [STORY]},
            {"title": "a", STORY: 1},
            {"title": "a", "scores": {STORY: "x"}},
            {"title": "a", "author": STORY},
            STORY,
        ],
    )
    async def test_an_answer_never_repeats_what_was_sent(
        self, notes: Running, government: str, body: Any
    ) -> None:
        answer = await write(notes, government, body)

        assert answer.status_code == 422
        assert "Budi" not in answer.text + str(answer.headers)

    @pytest.mark.parametrize(
        "path",
        ["/api/notes/v1/Budi", "/api/notes/v1/governments/Budi/notes", "/Budi%20Santoso"],
    )
    async def test_an_answer_never_repeats_the_address(self, notes: Running, path: str) -> None:
        answer = await notes.client.get(path, params={"limit": "Budi", "cursor": "Budi"})

        assert answer.status_code in {404, 422}
        assert "Budi" not in answer.text + str(answer.headers)

    async def test_our_own_mistakes_say_nothing_of_their_cause(self, notes: Running) -> None:
        answer = await notes.client.get("/api/notes/v1/broken")

        assert refusal(answer, 500)["type"] == "/problems/InternalError"
        assert "citizen" not in answer.text

    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        body=st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: (
                st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3)
            ),
            max_leaves=8,
        )
        | st.fixed_dictionaries({"title": st.text(), "lines": st.lists(st.integers())}),
    )
    async def test_whatever_is_sent_is_stored_or_refused_in_good_order(
        self, notes: Running, body: Any
    ) -> None:
        answer = await write(notes, "99.98", body)

        assert answer.status_code == 201 or refusal(answer, answer.status_code)["status"] < 500


class TestLanguages:
    @pytest.mark.parametrize(
        ("accepted", "title"),
        [
            (None, "Tidak ditemukan"),
            ("id", "Tidak ditemukan"),
            ("fr;q=0.9", "Tidak ditemukan"),
            ("en", "Not found"),
            ("en-GB,id;q=0.5", "Not found"),
            ("EN", "Not found"),
        ],
    )
    async def test_a_refusal_is_indonesian_unless_english_is_preferred(
        self, notes: Running, accepted: str | None, title: str
    ) -> None:
        headers = {"Accept-Language": accepted} if accepted else {}

        answer = await notes.client.get("/api/notes/v1/nothing", headers=headers)

        assert refusal(answer, 404)["title"] == title

    async def test_faults_are_told_in_the_same_language(
        self, notes: Running, government: str
    ) -> None:
        indonesian = refusal(await write(notes, government, {}), 422)
        english = refusal(await write(notes, government, {}, **{"Accept-Language": "en"}), 422)

        assert indonesian["errors"][0]["detail"] == "wajib diisi"
        assert english["errors"][0]["detail"] == "is required"

    async def test_values_are_spoken_in_the_sentence(
        self, notes: Running, issuer: Issuer, government: str
    ) -> None:
        made = (await write(notes, government, {"title": "short"})).json()
        writer = issuer.sign_in("notes:write", government=government, aud=["notes"])

        answer = await notes.client.put(
            f"/api/notes/v1/governments/{government}/notes/{made['id']}",
            json={"title": "a", "lines": [1, 2, 3]},
            headers=writer | {"If-Match": '"1"'},
        )

        assert refusal(answer, 409)["detail"] == "Paling banyak 2 baris."


class TestRefusalsOfTheFramework:
    @pytest.mark.parametrize("path", ["/", "/api/notes/v2/rare", "/docs", "/api/notes/v1/rare/"])
    async def test_an_unknown_address_is_not_found(self, notes: Running, path: str) -> None:
        assert refusal(await notes.client.get(path), 404)["type"] == "/problems/NotFound"

    async def test_a_method_that_is_not_offered_names_those_that_are(self, notes: Running) -> None:
        answer = await notes.client.delete("/api/notes/v1/rare")

        assert refusal(answer, 405)["type"] == "/problems/MethodNotAllowed"
        assert answer.headers["allow"] == "GET"


class TestDeclaring:
    def test_refusals_of_one_status_are_told_together(self) -> None:
        declared = problems(NoteFull, Conflict, NotFound)

        assert set(declared) == {404, 409}
        assert "NoteFull: The note is full; Conflict:" in declared[409]["description"]
        assert list(declared[404]["content"]) == ["application/problem+json"]

    def test_a_refusal_knows_its_values_its_faults_and_its_headers(self) -> None:
        class Full(Problem):
            status = 409
            title = Text("Penuh", "Full")
            detail = Text("Sisa {left}.", "{left} left.")

        here = Invalid(pointer="#/a", parameter=None, detail="x")
        problem = Full(left=3, errors=[here], extra_headers={"Retry-After": "9"})

        document = problem.document("en", "request-1")
        assert (document.type, document.detail) == ("/problems/Full", "3 left.")
        assert document.errors == [here]
        assert problem.sent_headers == {"Retry-After": "9"}
        assert Unavailable().sent_headers == {"Retry-After": "2"}
