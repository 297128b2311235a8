import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from prima_deploy import guard
from prima_deploy.supervisor import Guard

STUBBORN = (
    "import signal, time; signal.signal(15, signal.SIG_IGN); print(flush=True); time.sleep(60)"
)


@pytest.fixture
def stubborn() -> Iterator[subprocess.Popen[bytes]]:
    """A process that ignores SIGTERM."""
    with subprocess.Popen([sys.executable, "-c", STUBBORN], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


class TestGuard:
    def test_knows_what_still_runs_when_the_pipe_closes(self) -> None:
        running = guard.follow(["+ 10 15 9\n", "+ 11 2 3\n", "- 10\n"])

        assert running == {11: (2, 3)}

    def test_ends_with_force_what_does_not_end_when_asked(
        self, stubborn: subprocess.Popen[bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(guard, "STOP_WITHIN", 0.2)

        guard.end({stubborn.pid: (15, 9)})

        assert stubborn.wait(5) == -9

    def test_counts_a_dead_process_as_gone_although_nobody_collected_it(self) -> None:
        with subprocess.Popen(["true"]) as process:
            time.sleep(0.2)

            assert not guard.is_alive(process.pid)

    def test_waits_for_the_end_of_its_input_and_then_leaves(self) -> None:
        with open("/dev/null") as lock:
            watching = Guard(lock.fileno())
            process = watching._process
            assert process.poll() is None

            watching.dismiss()

        assert process.returncode == 0
