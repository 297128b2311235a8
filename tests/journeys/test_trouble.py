"""What may go wrong outside does not break what people do, seen through the gateway."""

import os
import signal
import socket
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
import pytest

from tests.journeys.conftest import Stack

COMPLAINTS = "/api/complaints/v1/governments/19.06/complaints"
STORY = {"kind": "aspiration", "story": "Mohon loket dibuka sampai sore.",
         "identity": {"class": "anonymous"}}  # fmt: skip


WITH_NUL = b'{"kind":"aspiration","story":"nol \\u0000 di tengah","identity":{"class":"anonymous"}}'


def test_one_key_makes_one_complaint_however_often_it_is_sent(stack: Stack) -> None:
    headers = {"Idempotency-Key": str(uuid4())}

    def send(_: int) -> httpx.Response:
        return httpx.post(stack.address + COMPLAINTS, json=STORY, headers=headers, timeout=30)

    with ThreadPoolExecutor(8) as crowd:
        answers = list(crowd.map(send, range(8)))

    assert {answer.status_code for answer in answers} <= {201, 409}
    assert len({a.json()["ticket"] for a in answers if a.status_code == 201}) == 1


def test_an_upload_that_breaks_off_leaves_the_service_able_to_serve(stack: Stack) -> None:
    place = urlsplit(stack.address)
    head = (
        f"POST {COMPLAINTS} HTTP/1.1\r\nHost: {place.netloc}\r\nContent-Type: application/json\r\n"
        f"Idempotency-Key: {uuid4()}\r\nContent-Length: 5000\r\n\r\n"
    )
    for _ in range(30):
        with socket.create_connection((place.hostname, place.port)) as broken:
            broken.sendall(head.encode() + b'{"kind": "aspi')

    headers = {"Idempotency-Key": str(uuid4())}
    answer = httpx.post(stack.address + COMPLAINTS, json=STORY, headers=headers, timeout=30)

    assert answer.status_code == 201


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"kind": ', "/problems/InvalidRequest"),
        (b"\xff\xfe\x00", None),
        (WITH_NUL, "/problems/InvalidRequest"),
        (b"[]", "/problems/InvalidRequest"),
        (b'{"unknown": 1}', "/problems/InvalidRequest"),
        (b"x" * 2_000_000, None),
    ],
    ids=["cut off", "not utf-8", "nul", "wrong type", "unknown field", "far too long"],
)  # fmt: skip
def test_bad_input_is_refused_with_a_problem_document(
    stack: Stack, body: bytes, kind: str | None
) -> None:
    headers = {"Idempotency-Key": str(uuid4()), "Content-Type": "application/json"}
    answer = httpx.post(stack.address + COMPLAINTS, content=body, headers=headers, timeout=30)

    assert answer.status_code in {400, 413, 422}
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert kind in {None, answer.json()["type"]}


def test_a_dead_service_is_away_alone_and_comes_back_by_itself(stack: Stack) -> None:
    if stack.process is None:
        pytest.skip("only a Prima that this run has started may be hurt")
    [survey] = _children(stack.process, "survey_api.main")
    os.kill(survey, signal.SIGSTOP)
    os.kill(survey, signal.SIGKILL)

    others = httpx.get(f"{stack.address}/api/standards/v1/instruments", timeout=10)
    assert others.status_code == 200
    until = time.monotonic() + 60
    answer = httpx.get(f"{stack.address}/api/survey/v1/instruments", timeout=30)
    while answer.status_code != 200 and time.monotonic() < until:
        assert answer.status_code == 503
        assert answer.headers["content-type"].startswith("application/problem+json")
        time.sleep(0.5)
        answer = httpx.get(f"{stack.address}/api/survey/v1/instruments", timeout=30)
    assert answer.status_code == 200


def _children(parent: int, command: str) -> list[int]:
    """The processes below `parent` whose command line names `command`."""
    listed = subprocess.run(
        ["ps", "-o", "pid=,args=", "--ppid", str(parent)],
        capture_output=True,
        text=True,
        check=True,
    )
    return [int(line.split()[0]) for line in listed.stdout.splitlines() if command in line]
