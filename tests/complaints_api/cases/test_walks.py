"""Whatever staff and reporter try in whatever order, the service does what the table says."""

from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

import pytest
from httpx import Response

from complaints_api.cases.rules import (
    Action,
    Party,
    State,
    Track,
    allowed,
    parties,
    transition,
)
from tests.complaints_api.factories import DECISION, Report, Town

REASON = {"body": "Alasan yang cukup panjang."}
STAFF: dict[Action, dict[str, Any] | None] = {
    Action.VERIFY: None,
    Action.RETURN: {"body": "Lengkapi.", "items": ["Tanggal"]},
    Action.REDIRECT: {"institution": "Polres", "body": "Ini pidana."},
    Action.ASSIGN: None,
    Action.ACCEPT: None,
    Action.ASK: {"body": "Kapan?", "items": []},
    Action.RESUME: None,
    Action.REPLY: REASON,
    Action.INVESTIGATE: None,
    Action.DECIDE: DECISION,
    Action.DELIVER: None,
    Action.UPHOLD: REASON,
    Action.DISMISS: REASON,
    Action.CONTINUE: REASON,
}
REPORTER: dict[Action, tuple[str, dict[str, Any] | None]] = {
    Action.COMPLETE: ("completion", REASON),
    Action.SATISFY: ("satisfaction", {"satisfied": True}),
    Action.DISSATISFY: ("satisfaction", {"satisfied": False}),
    Action.OBJECT: ("objection", {"reason": "other"} | REASON),
    Action.WITHDRAW: ("withdrawal", None),
}
UNLIKELY = {Action.WITHDRAW, Action.REDIRECT}
"""They end the walk, so they are tried less often."""

Try = Callable[[], Awaitable[Response]]


class Walk:
    """One case, and the table beside it."""

    def __init__(self, town: Town, report: Report, *, levy: bool) -> None:
        self.town = town
        self.report = report
        self.track = Track.INSPECTORATE if levy else Track.COORDINATOR
        self.state = State.RECEIVED
        self.dismissed = False
        self.reached = {State.RECEIVED}

    async def staff(self, action: Action, role: str, person: str) -> None:
        body = STAFF[action]
        if action is Action.ASSIGN:
            levy = self.track is Track.INSPECTORATE
            body = self.town.assignment(self.town.inspectorate if levy else self.town.other)
        headers = self.town.sign_in(role, person)
        answer = await self.town.act(self.report, action, headers, body)
        await self.compare(action, Party(role), answer)

    async def reporter(self, action: Action) -> None:
        path, body = REPORTER[action]
        answer = await self.town.say(self.report, path, body)
        await self.compare(action, Party.REPORTER, answer)

    async def compare(self, action: Action, party: Party, answer: Response) -> None:
        """The answer must be what the table says, and so must the stored state."""
        row = transition(self.state, action)
        can = action in allowed(self.state, self.track, frozenset({party}))
        if action is Action.OBJECT and self.state is State.CLOSED and self.dismissed:
            can = False
        problem = answer.json().get("type", "") if answer.status_code != 200 else ""
        if can and row is not None and problem != "/problems/ReviewerDecided":
            assert answer.status_code == 200, (self.state, action, party, answer.text)
            self.state = row.to or self.state
            self.dismissed = action is Action.DISMISS
            self.reached.add(self.state)
        elif not can:
            assert answer.status_code in {403, 404, 409}, (self.state, action, party)
            may = parties(row, self.track) if row else frozenset()
            if answer.status_code == 409:
                assert party in may or not may, (self.state, action, party)
        stored = await self.town.scalar(
            "SELECT state FROM complaints WHERE id = :i", i=self.report.id
        )
        assert stored == self.state


@pytest.mark.parametrize("levy", [False, True], ids=["ordinary", "levy"])
@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_random_walk_never_leaves_the_table(town: Town, seed: int, *, levy: bool) -> None:
    chance = Random(seed)
    reached: set[State] = set()

    for _ in range(4):
        report = await (town.file_levy() if levy else town.file())
        walk = Walk(town, report, levy=levy)
        for _ in range(30):
            action = chance.choice([*STAFF, *REPORTER])
            if action in UNLIKELY and chance.random() < 0.9:
                continue
            if action in STAFF:
                role = chance.choice(["coordinator", "handler", "inspector"])
                await walk.staff(action, role, chance.choice(["one", "two"]))
            else:
                await walk.reporter(action)
        reached |= walk.reached
        case = (await town.read(report, town.sign_in("inspector"))).json()
        assert case["intact"] is True
        live = [c for c in case["clocks"] if c["state"] in {"running", "paused"}]
        names = [clock["clock"] for clock in live]
        assert len(names) == len(set(names))

    assert len(reached) >= 3
