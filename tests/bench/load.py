"""A small HTTP load: kept-alive connections, each sending its next request once it is answered.

It shares the cores with what it measures, so it speaks through `epoll` itself; what it still takes
is reported as `cpu_share`.
"""

import select
import socket
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

RECEIVE = 1 << 18


class Shot(NamedTuple):
    """One request as it goes over the wire, and what is known to be stored once it is answered.

    `proof` must occur in the answer once for every id.
    """

    wire: bytes
    ids: tuple[str, ...] = ()
    proof: bytes = b""


@dataclass(slots=True)
class Rate:
    """What a load got: answers, the time of each in milliseconds, and the ids acknowledged."""

    answers: int
    seconds: float
    p50_ms: float
    p99_ms: float
    failures: int
    cpu_share: float
    """Of one core, taken by the load itself."""
    acknowledged: list[str]

    @property
    def per_second(self) -> float:
        """Answers per second."""
        return self.answers / self.seconds


def shot(method: str, url: str, body: bytes = b"", **headers: str) -> bytes:
    """One HTTP/1.1 request."""
    parts = urlsplit(url)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    lines = [f"{method} {path} HTTP/1.1", f"Host: {parts.netloc}"]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


@dataclass(slots=True)
class _Client:
    socket: socket.socket
    shot: Shot
    sent: float = 0.0
    buffer: bytes = b""


@dataclass(slots=True)
class _Tally:
    times: list[float] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    failures: int = 0

    def answered(self, client: _Client, answer: bytes, now: float) -> None:
        self.times.append(now - client.sent)
        done = client.shot
        if answer[9:10] != b"2" or (done.proof and answer.count(done.proof) != len(done.ids)):
            self.failures += 1
        else:
            self.acknowledged.extend(done.ids)


def load(url: str, shots: Iterator[Shot], *, clients: int, seconds: float) -> Rate:
    """What `clients` connections to the server of `url` get in `seconds`; blocks that long.

    Every request that was sent is waited for.
    """
    parts = urlsplit(url)
    assert parts.hostname is not None
    poll = select.epoll()
    connected: dict[int, _Client] = {}
    for _ in range(clients):
        connection = socket.create_connection((parts.hostname, parts.port or 80), timeout=30)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connected[connection.fileno()] = _Client(connection, next(shots))
        poll.register(connection, select.EPOLLIN)
    tally = _Tally()
    started, used = time.perf_counter(), time.thread_time()
    until = started + seconds
    for client in connected.values():
        _send(client, client.shot, time.perf_counter())
    while connected:
        for number, _ in poll.poll():
            client = connected[number]
            ended = not _receive(client, tally)
            if not ended and client.buffer:
                continue
            if ended or time.perf_counter() >= until:
                poll.unregister(number)
                connected.pop(number).socket.close()
            else:
                _send(client, next(shots), time.perf_counter())
    took = time.perf_counter() - started
    poll.close()
    times = sorted(tally.times)
    return Rate(
        answers=len(times),
        seconds=took,
        p50_ms=1000 * statistics.median(times),
        p99_ms=1000 * times[int(len(times) * 0.99)],
        failures=tally.failures,
        cpu_share=(time.thread_time() - used) / took,
        acknowledged=tally.acknowledged,
    )


def _send(client: _Client, following: Shot, now: float) -> None:
    client.shot, client.sent = following, now
    client.socket.sendall(following.wire)


def _receive(client: _Client, tally: _Tally) -> bool:
    """Take what came; the buffer is empty once the answer is complete. False at the end."""
    data = client.socket.recv(RECEIVE)
    if not data:
        tally.failures += 1
        return False
    answer = client.buffer + data if client.buffer else data
    body = answer.find(b"\r\n\r\n") + 4
    if body < 4 or len(answer) - body < _length(answer[:body].lower()):
        client.buffer = answer
    else:
        client.buffer = b""
        tally.answered(client, answer, time.perf_counter())
    return True


def _length(head: bytes) -> int:
    start = head.find(b"content-length:")
    return int(head[start + 15 : head.find(b"\r", start)]) if start > 0 else 0
