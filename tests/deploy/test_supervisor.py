import asyncio
import signal
import sys
from pathlib import Path

import pytest
from httpx import AsyncClient

from prima_deploy.ports import free_port, is_free
from tests.deploy.stack import all_gone, descendants, find, kill, small_stack


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


class TestRun:
    async def test_stops_everything_in_order_on_ctrl_c(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as stack:
            await stack.until_said("ready on")
            started = descendants(stack.process.pid)

            status = await stack.stop(signal.SIGINT)

        assert status == 0
        assert len(started) >= 5
        assert await all_gone(started, within=1) == {}
        assert "database system is shut down" in (tmp_path / "logs" / "postgres.log").read_text()

    async def test_can_be_stopped_while_it_starts(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as stack:
            await stack.until_said("postgres")
            started = descendants(stack.process.pid)

            status = await stack.stop(signal.SIGTERM)

        assert status == 0
        assert await all_gone(started, within=1) == {}

    async def test_shows_the_last_words_of_a_program_that_does_not_start(
        self, tmp_path: Path
    ) -> None:
        async with small_stack(tmp_path, broken=True) as stack:
            status = await stack.end()

        assert status == 1
        assert "web ended at once." in "".join(stack.said)
        assert "the reason it ended" in "".join(stack.said)

    async def test_keeps_secrets_and_logs_to_itself(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as stack:
            await stack.until_said("ready on")

        files = ["secrets.json", "lock", "logs/postgres.log", "nats/nats.conf"]
        assert {mode(tmp_path / file) for file in files} == {0o600}
        assert mode(tmp_path) == 0o700


class TestRestart:
    async def test_brings_back_a_program_that_ended(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as stack, AsyncClient() as client:
            port = int((await stack.until_said("ready on")).split()[-1])
            kill(find(descendants(stack.process.pid), "http.server"))
            ended = await stack.until_said("web ended")
            await stack.until_said("web is back")

            response = await client.get(f"http://127.0.0.1:{port}/")

        assert "SIGKILL" in ended
        assert response.status_code == 200

    async def test_brings_back_a_killed_database(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as stack:
            await stack.until_said("ready on")
            kill(find(descendants(stack.process.pid), "bin/postgres"))

            await stack.until_said("postgres is back")


class TestKilledSupervisor:
    async def test_leaves_no_process_behind(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as stack:
            await stack.until_said("ready on")
            started = descendants(stack.process.pid)

            await stack.stop(signal.SIGKILL)

            assert len(started) >= 5
            assert await all_gone(started, within=10) == {}

    async def test_leaves_none_behind_even_without_its_guard(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as stack:
            await stack.until_said("ready on")
            started = descendants(stack.process.pid)
            kill(find(started, "guard.py"))

            await stack.stop(signal.SIGKILL)

            assert await all_gone(started, within=10) == {}

    async def test_lets_the_next_run_start_at_once_on_the_same_folder(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as first:
            await first.until_said("ready on")
            await first.stop(signal.SIGKILL)

        async with small_stack(tmp_path) as second:
            await second.until_said("ready on")


class TestSecondCopy:
    async def test_is_refused_on_the_same_folder(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path) as first:
            await first.until_said("Prima starts")
            async with small_stack(tmp_path) as second:
                status = await second.end()
            await first.until_said("ready on")

        assert status == 1
        assert "already runs on" in "".join(second.said)
        assert "PRIMA_DATA=.data2 PRIMA_PORT=8090 make run" in "".join(second.said)

    async def test_runs_beside_the_first_on_another_folder(self, tmp_path: Path) -> None:
        async with small_stack(tmp_path / "a") as first, small_stack(tmp_path / "b") as second:
            await asyncio.gather(first.until_said("ready on"), second.until_said("ready on"))

    async def test_is_refused_on_a_taken_port(self, tmp_path: Path) -> None:
        port = free_port()
        server = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", port)
        async with server, small_stack(tmp_path, port=port) as stack:
            status = await stack.end()

        assert status == 1
        assert f"Port {port} is taken" in "".join(stack.said)
        assert f"PRIMA_PORT={port + 1} make run" in "".join(stack.said)
        assert is_free(port)
