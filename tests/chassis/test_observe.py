"""One id, one log line and one measurement per request; bodies have a limit; no personal data."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.harness import Running

PLENTY = 10_001
"""Bytes: one more than the notes service takes."""


def lines(captured: str) -> list[dict[str, Any]]:
    """The requests in what the service has printed."""
    logged = [json.loads(line) for line in captured.splitlines() if line.startswith("{")]
    return [line for line in logged if line["event"] == "request"]


class TestRequestIds:
    async def test_an_id_that_the_caller_chose_comes_back(self, notes: Running) -> None:
        answer = await notes.client.get("/healthz", headers={"X-Request-Id": "from-the-gateway"})

        assert answer.headers.get_list("x-request-id") == ["from-the-gateway"]

    @pytest.mark.parametrize("given", [None, "short", "x" * 65, "two words here", "a<b>c</b>d"])
    async def test_any_other_request_gets_one(self, notes: Running, given: str | None) -> None:
        headers = {"X-Request-Id": given} if given else {}

        answer = await notes.client.get("/healthz", headers=headers)

        [made] = answer.headers.get_list("x-request-id")
        assert len(made) == 32
        assert made != given

    @pytest.mark.parametrize("path", ["/api/notes/v1/nothing", "/api/notes/v1/broken"])
    async def test_a_refusal_tells_it_in_the_body_too(self, notes: Running, path: str) -> None:
        answer = await notes.client.get(path, headers={"X-Request-Id": "tell-me-twice"})

        assert answer.headers.get_list("x-request-id") == ["tell-me-twice"]
        assert answer.json()["request_id"] == "tell-me-twice"


class TestTheLogLine:
    async def test_it_names_the_route_the_status_the_government_and_the_request(
        self, notes: Running, government: str, capfd: pytest.CaptureFixture[str]
    ) -> None:
        trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        await notes.client.get(
            f"/api/notes/v1/governments/{government}/notes",
            headers={"X-Request-Id": "request-7", "traceparent": trace},
        )

        [line] = lines(capfd.readouterr().out)
        assert line["method"] == "GET"
        assert line["route"].endswith("/governments/{government}/notes")
        assert (line["status"], line["government"]) == (200, government)
        assert (line["request_id"], line["traceparent"]) == ("request-7", trace)
        assert line["ms"] >= 0

    @pytest.mark.parametrize(
        "path",
        [
            "/api/notes/v1/governments/Budi/notes?cursor=Budi",
            "/api/notes/v1/governments/74.10/notes/Budi",
            "/Budi?name=Budi",
        ],
    )
    async def test_it_never_holds_what_somebody_put_into_an_address_or_a_header(
        self, notes: Running, capfd: pytest.CaptureFixture[str], path: str
    ) -> None:
        headers = {"traceparent": "Budi", "X-Request-Id": "Budi Santoso", "User-Agent": "Budi"}

        await notes.client.get(path, headers=headers)

        printed = capfd.readouterr()
        assert len(lines(printed.out)) == 1
        assert "Budi" not in printed.out + printed.err

    async def test_a_request_that_breaks_is_logged_as_such(
        self, notes: Running, capfd: pytest.CaptureFixture[str]
    ) -> None:
        await notes.client.get("/api/notes/v1/broken")

        [line] = lines(capfd.readouterr().out)
        assert line["status"] == 500


class TestMetrics:
    async def test_requests_are_counted_by_route_and_status(self, notes: Running) -> None:
        labels = 'method="GET",route="/healthz",status="200"'
        before = await self.count(notes, labels)

        for _ in range(3):
            await notes.client.get("/healthz")

        assert await self.count(notes, labels) - before == 3

    async def test_an_unknown_address_does_not_become_a_label(self, notes: Running) -> None:
        await notes.client.get("/Budi-Santoso")

        assert "Budi" not in (await notes.client.get("/metrics")).text

    async def count(self, notes: Running, labels: str) -> float:
        metrics = (await notes.client.get("/metrics")).text.splitlines()
        name = f"prima_request_seconds_count{{{labels}}} "
        return sum(float(line.removeprefix(name)) for line in metrics if line.startswith(name))


class TestBodies:
    async def chunks(self) -> AsyncIterator[bytes]:
        for _ in range(PLENTY // 100 + 1):
            yield b"x" * 100

    async def test_a_body_that_is_announced_as_too_large_is_refused(
        self, notes: Running, government: str
    ) -> None:
        path = f"/api/notes/v1/governments/{government}/notes"

        answer = await notes.client.post(path, content=b"x" * PLENTY)

        assert answer.status_code == answer.json()["status"] == 413
        assert answer.json()["type"] == "/problems/TooLarge"

    async def test_a_body_that_grows_too_large_is_refused(
        self, notes: Running, government: str
    ) -> None:
        path = f"/api/notes/v1/governments/{government}/notes"

        answer = await notes.client.post(path, content=self.chunks())

        assert answer.status_code == answer.json()["status"] == 413

    async def test_a_file_that_is_too_large_is_refused(self, notes: Running) -> None:
        answer = await notes.client.post(
            "/api/notes/v1/uploads", files={"file": ("a.csv", b"x" * PLENTY)}
        )

        assert answer.status_code == answer.json()["status"] == 413

    async def test_a_body_just_below_the_limit_passes(self, notes: Running) -> None:
        answer = await notes.client.post(
            "/api/notes/v1/uploads", files={"file": ("a.csv", b"x" * 9_500)}
        )

        assert answer.json() == 9_500
