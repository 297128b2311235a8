"""Nobody takes more than their share, and everybody is told how much is left."""

import time
from uuid import uuid4

import pytest
from httpx import ASGITransport, AsyncClient, Response

from prima_chassis import limits
from prima_chassis.limits import Windows
from tests.harness import Running
from tests.tokens import ISSUER, Issuer

RARE = "/api/notes/v1/rare"
"""Passes twice a minute."""


async def ask(notes: Running, address: str, **headers: str) -> Response:
    transport = ASGITransport(notes.app, client=(address, 1))
    async with AsyncClient(transport=transport, base_url=ISSUER) as client:
        return await client.get(RARE, headers=headers)


def an_address() -> str:
    """An address in the documentation network of IPv6 that no other test uses."""
    return f"2001:db8::{uuid4().hex[:4]}:{uuid4().hex[:4]}"


async def test_every_answer_tells_the_limit_and_what_is_left_of_it(notes: Running) -> None:
    answer = await ask(notes, an_address())

    assert answer.status_code == 200
    assert answer.headers["ratelimit-policy"] == '"rare";q=2;w=60'
    assert answer.headers["ratelimit"].startswith('"rare";r=1;t=')


async def test_whoever_asks_too_often_is_told_when_to_come_back(notes: Running) -> None:
    address = an_address()
    for _ in range(2):
        assert (await ask(notes, address)).status_code == 200

    refused = await ask(notes, address)

    assert refused.status_code == 429
    assert refused.json()["type"] == "/problems/TooManyRequests"
    seconds = int(refused.headers["retry-after"])
    assert 0 < seconds <= 60
    assert f"{seconds} detik" in refused.json()["detail"]
    assert refused.headers["ratelimit"].startswith('"rare";r=0;t=')


async def test_somebody_else_is_not_affected(notes: Running) -> None:
    address = an_address()
    for _ in range(3):
        await ask(notes, address)

    assert (await ask(notes, an_address())).status_code == 200


async def test_people_behind_one_address_are_counted_one_by_one_when_signed_in(
    notes: Running, issuer: Issuer
) -> None:
    address = an_address()
    for _ in range(3):
        await ask(notes, address)
    me = issuer.sign_in("notes:read", government="74.10", aud=["notes"])

    assert (await ask(notes, address, **me)).status_code == 200


async def test_a_new_token_of_the_same_person_is_the_same_caller(
    notes: Running, issuer: Issuer
) -> None:
    me = str(uuid4())
    answers = [
        await ask(
            notes,
            an_address(),
            **issuer.sign_in("notes:read", government="74.10", aud=["notes"], sub=me),
        )
        for _ in range(3)
    ]

    assert [answer.status_code for answer in answers] == [200, 200, 429]


async def test_an_invented_token_is_no_new_caller(notes: Running) -> None:
    address = an_address()

    answers = [await ask(notes, address, Authorization=f"Bearer {uuid4()}") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]


def test_the_window_moves_and_forgets_whoever_stays_away(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    windows = Windows()
    first = [windows.hit("door", "me", count=2, per=10) for _ in range(3)]

    assert [hit.passed for hit in first] == [True, True, False]
    assert first[-1].seconds == 10
    now[0] += 10
    assert windows.hit("door", "me", count=2, per=10) == (True, 1, 10)
    now[0] += limits.SWEEP_SECONDS + 1
    windows.hit("door", "you", count=2, per=10)
    assert list(windows._passes) == [("door", "you")]


def test_what_brings_more_costs_more(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    windows = Windows()

    def hit(cost: int) -> limits.Hit:
        return windows.hit("door", "me", count=10, per=60, cost=cost)

    assert hit(4) == (True, 6, 60)
    now[0] += 10
    assert hit(5) == (True, 1, 60 - 10)
    assert hit(1) == (True, 0, 60 - 10)
    # Four will be forgotten in 50 seconds, the others ten seconds later.
    assert hit(4) == (False, 0, 50)
    assert hit(5) == (False, 0, 60)
    now[0] += 50
    assert hit(4) == (True, 0, 10)


def test_what_costs_more_than_all_passes_when_nothing_came_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    windows = Windows()

    hits = [windows.hit("door", "me", count=3, per=60, cost=50) for _ in range(2)]
    now[0] += 60

    assert hits == [(True, 0, 60), (False, 0, 60)]
    assert windows.hit("door", "me", count=3, per=60, cost=50).passed
