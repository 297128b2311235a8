import os
import signal
import subprocess
import sys

import pytest

from prima_deploy import launch


def launched(rights: str, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", "-S", launch.__file__, str(os.getpid()), "15", rights, *command],
        capture_output=True,
        text=True,
        check=False,
    )


class TestLaunch:
    def test_becomes_the_command_without_blocked_signals(self) -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
        try:
            done = launched("keep", sys.executable, "-c", SHOW_BLOCKED)
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGTERM])

        assert (done.stdout, done.returncode) == ("set()\n", 0)

    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere root is refused")
    def test_leaves_root_and_still_reads_private_folders(self) -> None:
        done = launched("leave-root", sys.executable, "-c", "import os; print(os.geteuid() != 0)")

        assert (done.stdout, done.stderr) == ("True\n", "")

    def test_says_in_a_sentence_what_cannot_be_run(self) -> None:
        done = launched("keep", "/no/such/program")

        assert done.stderr == "/no/such/program cannot be run: No such file or directory.\n"
        assert done.returncode == 1

    def test_explains_where_root_cannot_be_left(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse() -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(launch, "leave_root", refuse)
        monkeypatch.setattr(os, "geteuid", lambda: 0)

        with pytest.raises(SystemExit, match=r"Run as an ordinary user, or set PRIMA_POSTGRES_URL"):
            launch.main([str(os.getppid()), "15", "leave-root", "true"])


SHOW_BLOCKED = "import signal; print(signal.pthread_sigmask(signal.SIG_BLOCK, []))"
