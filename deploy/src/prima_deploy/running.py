"""The life of one run: lock, start, wait for a signal, stop."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Coroutine

from prima_deploy.folders import private_folder
from prima_deploy.installation import Installation
from prima_deploy.locks import hold
from prima_deploy.ports import require_free
from prima_deploy.settings import Settings
from prima_deploy.supervisor import Supervisor

Opening = Callable[[Installation, Supervisor], Coroutine[object, object, None]]


def say(line: str) -> None:
    # Whoever read our output may have gone; that is no reason to stop.
    with contextlib.suppress(OSError):
        print(line, flush=True)


async def run(settings: Settings, opening: Opening) -> None:
    """Start what `opening` starts, keep it running until a signal, stop it."""
    stop = _stop_on_signals()
    lock = hold(private_folder(settings.data))
    require_free(settings.port, settings.bind)
    say(f"Prima starts with its data in {settings.data}")
    installation = Installation(settings)
    supervisor = Supervisor(installation.logs, lock, say)
    work = asyncio.create_task(opening(installation, supervisor))
    stopped = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({work, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if work.done():
            work.result()
            await stopped
    finally:
        say("Stopping…")
        work.cancel()
        stopped.cancel()
        await asyncio.gather(work, stopped, return_exceptions=True)
        await supervisor.stop()
        if installation.postgres is not None:
            installation.postgres.forget_sockets()
    say("Stopped.")


def _stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # `nohup` has it ignored, so that closing the terminal does not stop us.
        if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
