import errno
import socket
from collections.abc import Iterable
from secrets import randbelow

from prima_deploy.errors import CannotStart

# Below the range from which systems take ports for outgoing connections, so that none of those
# can slip in between choosing a port and listening on it.
LOWEST, HIGHEST = 20_000, 32_000


def is_free(port: int, host: str = "127.0.0.1") -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # Without this a port stays "taken" for a minute after its last connection closed.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return False
            raise
    return True


def free_port() -> int:
    for _ in range(500):
        port = LOWEST + randbelow(HIGHEST - LOWEST)
        if is_free(port):
            return port
    raise CannotStart(f"No free port between {LOWEST} and {HIGHEST}; stop some other programs.")


def has_ipv6_loopback() -> bool:
    try:
        return is_free(0, "::1")
    except OSError:
        return False


def require_free(port: int, hosts: Iterable[str]) -> None:
    """Ask before Caddy does: it shares a port with another Caddy without a word."""
    for host in hosts:
        try:
            taken = not is_free(port, host)
        except PermissionError:
            raise CannotStart(
                f"Port {port} is reserved for the system. Choose one above 1023:"
                f" PRIMA_PORT={port + 8000} make run"
            ) from None
        if taken:
            raise CannotStart(
                f"Port {port} is taken by another program. Stop that program, or choose another"
                f" port: PRIMA_PORT={port + 1} make run"
            )
