"""Limits, outages, pages and the headers of every answer of the gateway."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from prima_deploy.ports import free_port
from prima_deploy.services import SERVICES
from tests.deploy.edge import INDEX, SCRIPT, Edge, caddy_before, is_problem
from tests.deploy.upstream import upstream


class TestLimits:
    @pytest.mark.parametrize(
        ("path", "largest"),
        [("/api/identity/v1/session", 64_000), ("/api/standards/v1/x", 12_000_000)],
    )
    async def test_a_body_that_is_too_large_is_refused_and_harms_nobody_else(
        self, edge: Edge, path: str, largest: int
    ) -> None:
        refused = await edge.client.post(path, content=b"x" * (largest + 100))
        accepted = await edge.client.post(path, content=b"x" * largest)

        assert is_problem(refused, 413, "BodyTooLarge")
        assert accepted.json()["size"] == largest

    async def test_a_body_of_unknown_length_is_limited_too(self, edge: Edge) -> None:
        async def chunks() -> AsyncIterator[bytes]:
            for _ in range(100):
                yield b"x" * 1000

        response = await edge.client.post("/api/identity/v1/session", content=chunks())

        assert is_problem(response, 413, "BodyTooLarge")

    async def test_a_sender_that_stalls_is_not_waited_for(self, edge: Edge) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", edge.port)
        writer.write(
            b"POST /api/identity/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc"
        )
        began = time.monotonic()

        answer = await asyncio.wait_for(reader.read(), 10)

        writer.close()
        assert time.monotonic() - began < 5
        assert answer.startswith(b"HTTP/1.1 499")


class TestOutage:
    async def test_of_a_service_is_a_problem_to_try_again_later_and_logs_nobody(
        self, edge: Edge
    ) -> None:
        api, open311 = await asyncio.gather(
            edge.client.get("/api/complaints/v1/x?receipt=secret-code", timeout=20),
            edge.client.get("/open311/v2/services.json", timeout=20),
        )

        assert is_problem(api, 503, "ServiceUnavailable")
        assert is_problem(open311, 503, "ServiceUnavailable")
        assert api.headers["retry-after"] == "5"
        log = edge.log.read_text()
        assert "server running" in log
        assert "secret-code" not in log
        assert "remote_ip" not in log

    async def test_of_one_of_several_instances_goes_unnoticed(self, tmp_path: Path) -> None:
        ports = {name: [free_port()] for name in SERVICES}
        ports["survey"] = [free_port(), free_port()]
        async with upstream(ports["survey"][1]), caddy_before(ports, tmp_path) as edge:
            answers = [await edge.client.get("/api/survey/v1/forms/ABC") for _ in range(8)]

        assert {answer.status_code for answer in answers} == {200}


class TestPages:
    @pytest.mark.parametrize("path", ["/", "/74.10", "/74.10/layanan", "/survei/ABC1", "/meja"])
    async def test_every_address_of_the_application_opens_it(self, edge: Edge, path: str) -> None:
        response = await edge.client.get(path)

        assert response.text == INDEX
        assert response.headers["cache-control"] == "no-cache"

    @pytest.mark.parametrize("path", ["/assets/gone.js", "/robots.txt", "/wp-login.php"])
    async def test_a_missing_file_is_missing(self, edge: Edge, path: str) -> None:
        response = await edge.client.get(path)

        assert is_problem(response, 404, "NotFound")
        assert response.headers["cache-control"] == "no-store"

    async def test_an_asset_is_kept_for_ever_and_sent_compressed(self, edge: Edge) -> None:
        response = await edge.client.get("/assets/app-4f2a.js", headers={"Accept-Encoding": "gzip"})

        assert response.text == SCRIPT
        assert response.headers["content-encoding"] == "gzip"
        assert response.headers["cache-control"] == "public, max-age=31536000, immutable"

    async def test_the_contracts_can_be_read(self, edge: Edge) -> None:
        assert (await edge.client.get("/api/docs")).text == "docs"
        assert (await edge.client.get("/api/docs/reader.js")).text == "reader"


class TestSecurityHeaders:
    @pytest.mark.parametrize("path", ["/", "/api/standards/v1/x", "/api/unknown", "/gone.js"])
    async def test_are_on_every_answer(self, edge: Edge, path: str) -> None:
        headers = (await edge.client.get(path)).headers

        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert "camera=()" in headers["permissions-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "server" not in headers
        assert "strict-transport-security" not in headers

    async def test_pages_run_only_our_own_scripts(self, edge: Edge) -> None:
        for path in ("/74.10/layanan", "/api/docs"):
            policy = (await edge.client.get(path)).headers["content-security-policy"]

            rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
            assert rules["default-src"] == "'self'"
            assert rules["base-uri"] in {"'self'", "'none'"}
            assert rules["form-action"] == "'self'"
            assert "script-src" not in rules
