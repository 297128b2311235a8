"""The life of a complaint as one table: state × action × party.

What the table does not list cannot be done. Nothing in it deletes anything.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal
from uuid import UUID

Kind = Literal["complaint", "illegal_levy", "information_request", "aspiration"]
IdentityClass = Literal["open", "withheld", "sealed", "anonymous"]


class Track(StrEnum):
    """Who leads a case: the coordinator, or the inspectorate with everybody else kept out."""

    COORDINATOR = "coordinator"
    INSPECTORATE = "inspectorate"


class State(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"
    AWAITING_COMPLETION = "awaiting_completion"
    VERIFIED = "verified"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    AWAITING_REPORTER = "awaiting_reporter"
    INVESTIGATING = "investigating"
    DECIDED = "decided"
    AWAITING_RESPONSE = "awaiting_response"
    OBJECTED = "objected"
    CLOSED = "closed"
    REDIRECTED = "redirected"
    WITHDRAWN = "withdrawn"
    DEEMED_WITHDRAWN = "deemed_withdrawn"


class Action(StrEnum):
    """What can be done to a case."""

    VERIFY = "verify"
    RETURN = "return"
    REDIRECT = "redirect"
    ASSIGN = "assign"
    ACCEPT = "accept"
    REFUSE = "refuse"
    ASK = "ask"
    RESUME = "resume"
    REPLY = "reply"
    INVESTIGATE = "investigate"
    DECIDE = "decide"
    DELIVER = "deliver"
    UPHOLD = "uphold"
    DISMISS = "dismiss"
    CONTINUE = "continue"
    COMPLETE = "complete"
    ANSWER = "answer"
    MESSAGE = "message"
    SATISFY = "satisfy"
    DISSATISFY = "dissatisfy"
    OBJECT = "object"
    WITHDRAW = "withdraw"
    DECLARE_COMPLETE = "declare_complete"
    EXPIRE = "expire"
    CLOSE = "close"
    ESCALATE = "escalate"
    REDATE = "redate"


EVENTS: Mapping[Action, str] = {
    Action.VERIFY: "verified",
    Action.RETURN: "returned",
    Action.REDIRECT: "redirected",
    Action.ASSIGN: "assigned",
    Action.ACCEPT: "accepted",
    Action.REFUSE: "refused",
    Action.ASK: "asked",
    Action.RESUME: "resumed",
    Action.INVESTIGATE: "investigated",
    Action.DECIDE: "decided",
    Action.DELIVER: "delivered",
    Action.UPHOLD: "upheld",
    Action.DISMISS: "dismissed",
    Action.CONTINUE: "continued",
    Action.REPLY: "replied",
    Action.COMPLETE: "completed",
    Action.ANSWER: "answered",
    Action.MESSAGE: "messaged",
    Action.SATISFY: "satisfied",
    Action.DISSATISFY: "dissatisfied",
    Action.OBJECT: "objected",
    Action.WITHDRAW: "withdrawn",
    Action.DECLARE_COMPLETE: "declared_complete",
    Action.EXPIRE: "expired",
    Action.CLOSE: "closed",
    Action.ESCALATE: "escalated",
    Action.REDATE: "recalculated",
}
"""What the history says after each action."""


class Party(StrEnum):
    """In what capacity somebody acts on a case."""

    COORDINATOR = "coordinator"
    HANDLER = "handler"
    INSPECTOR = "inspector"
    REPORTER = "reporter"
    SYSTEM = "system"


class Outcome(StrEnum):
    """How a case ended."""

    SATISFIED = "satisfied"
    SILENT = "silent"
    OBJECTION_DISMISSED = "objection_dismissed"
    NOT_OUR_AUTHORITY = "not_our_authority"
    WITHDRAWN = "withdrawn"
    DEEMED_WITHDRAWN = "deemed_withdrawn"


@dataclass(frozen=True, slots=True)
class Effects:
    """What a transition does to the clocks, by their names."""

    stop: tuple[str, ...] = ()
    expire: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    pause: tuple[str, ...] = ()
    resume: tuple[str, ...] = ()
    widen: bool = False
    end: bool = False


NOTHING = Effects()


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the table, spread over its states."""

    action: Action
    states: frozenset[State]
    to: State | None
    """None: the state stays."""
    ordinary: frozenset[Party]
    """Who may, when the coordinator leads."""
    sealed: frozenset[Party]
    """Who may, when the inspectorate leads."""
    effects: Effects
    outcome: Outcome | None


ENDED = frozenset({State.CLOSED, State.REDIRECTED, State.WITHDRAWN, State.DEEMED_WITHDRAWN})
OPEN = frozenset(State) - ENDED
READABLE = frozenset({State.DECIDED, State.AWAITING_RESPONSE})
"""The reporter can read the decision, and reading it is as good as its delivery."""
WITH_UNIT = frozenset(
    {State.ASSIGNED, State.IN_PROGRESS, State.AWAITING_REPORTER, State.INVESTIGATING}
)
FIRST_CLOCKS = ("S1", "O1")
"""What runs from the moment a report is received."""
MAX_REFUSALS = 2
"""After so many refusals the coordinator decides and no unit may pass the case on."""

COORDINATOR, HANDLER, INSPECTOR, REPORTER, SYSTEM = Party
STAFF = frozenset({COORDINATOR, HANDLER, INSPECTOR})
ONLY_SEALED: frozenset[Party] = frozenset()
"""For rows that exist only where the inspectorate leads."""
S, A, E = State, Action, Effects


def _row(
    action: Action,
    states: Iterable[State],
    to: State | None,
    by: Iterable[Party],
    effects: Effects = NOTHING,
    *,
    outcome: Outcome | None = None,
) -> Transition:
    """Where the inspectorate leads, it alone does whatever staff do."""
    ordinary = frozenset(by)
    sealed = ordinary - STAFF | ({INSPECTOR} if ordinary & STAFF or not ordinary else set())
    return Transition(action, frozenset(states), to, ordinary, sealed, effects, outcome)


TABLE: tuple[Transition, ...] = (
    _row(A.VERIFY, {S.RECEIVED}, S.VERIFIED, {COORDINATOR}, E(stop=("S1",), start=("S3",))),
    _row(A.VERIFY, {S.AWAITING_COMPLETION}, S.VERIFIED, {COORDINATOR},
         E(stop=("S2",), start=("S3",), resume=("O1",))),
    _row(A.RETURN, {S.RECEIVED}, S.AWAITING_COMPLETION, {COORDINATOR},
         E(stop=("S1",), start=("S2",), pause=("O1",))),
    _row(A.REDIRECT, {S.RECEIVED, S.AWAITING_COMPLETION, S.VERIFIED}, S.REDIRECTED, {COORDINATOR},
         E(stop=("S1", "O1"), end=True), outcome=Outcome.NOT_OUR_AUTHORITY),
    _row(A.ASSIGN, {S.VERIFIED}, S.ASSIGNED, {COORDINATOR}, E(stop=("O1",), start=("O2", "O3"))),
    _row(A.ACCEPT, {S.ASSIGNED}, S.IN_PROGRESS, {HANDLER}),
    _row(A.REFUSE, {S.ASSIGNED}, S.VERIFIED, {HANDLER}),
    _row(A.ASK, {S.IN_PROGRESS}, S.AWAITING_REPORTER, {HANDLER}, E(stop=("O2",), pause=("O3",))),
    _row(A.RESUME, {S.AWAITING_REPORTER}, S.IN_PROGRESS, {HANDLER}, E(resume=("O3",))),
    _row(A.INVESTIGATE, {S.IN_PROGRESS}, S.INVESTIGATING, {INSPECTOR},
         E(stop=("O2",), start=("O3",), widen=True)),
    _row(A.INVESTIGATE, {S.VERIFIED, S.ASSIGNED}, S.INVESTIGATING, ONLY_SEALED,
         E(stop=("O1", "O2"), start=("O3",), widen=True)),
    _row(A.DECIDE, {S.IN_PROGRESS}, S.DECIDED, {HANDLER},
         E(stop=("O2", "O3", "S3"), start=("S4",))),
    _row(A.DECIDE, {S.INVESTIGATING}, S.DECIDED, {INSPECTOR},
         E(stop=("O2", "O3", "S3"), start=("S4",))),
    _row(A.DELIVER, {S.DECIDED}, S.AWAITING_RESPONSE, {COORDINATOR, HANDLER},
         E(stop=("S4",), start=("O4",))),
    _row(A.UPHOLD, {S.OBJECTED}, S.IN_PROGRESS, {COORDINATOR}, E(stop=("O5",), start=("O3",))),
    _row(A.DISMISS, {S.OBJECTED}, S.CLOSED, {COORDINATOR}, E(stop=("O5",), end=True),
         outcome=Outcome.OBJECTION_DISMISSED),
    _row(A.CONTINUE, {S.WITHDRAWN}, S.INVESTIGATING, ONLY_SEALED, E(start=("O3",))),
    _row(A.REPLY, WITH_UNIT - {S.ASSIGNED}, None, {HANDLER, INSPECTOR}, E(stop=("O2",))),
    _row(A.REPLY, OPEN - WITH_UNIT | {S.ASSIGNED}, None, {COORDINATOR}),
    _row(A.COMPLETE, {S.AWAITING_COMPLETION}, S.RECEIVED, {REPORTER},
         E(stop=("S2",), start=("S1",), resume=("O1",))),
    _row(A.COMPLETE, {S.DEEMED_WITHDRAWN}, S.RECEIVED, {REPORTER}, E(start=("S1", "O1"))),
    _row(A.ANSWER, {S.AWAITING_REPORTER}, S.IN_PROGRESS, {REPORTER}, E(resume=("O3",))),
    _row(A.MESSAGE, OPEN - {S.AWAITING_REPORTER}, None, {REPORTER}),
    _row(A.SATISFY, READABLE, S.CLOSED, {REPORTER}, E(stop=("S4", "O4"), end=True),
         outcome=Outcome.SATISFIED),
    _row(A.DISSATISFY, READABLE, None, {REPORTER}),
    _row(A.OBJECT, READABLE | {S.CLOSED}, S.OBJECTED, {REPORTER},
         E(stop=("S4", "O4"), start=("O5",))),
    _row(A.WITHDRAW, OPEN, S.WITHDRAWN, {REPORTER}, E(end=True), outcome=Outcome.WITHDRAWN),
    _row(A.DECLARE_COMPLETE, {S.RECEIVED}, S.VERIFIED, {SYSTEM}, E(stop=("S1",), start=("S3",))),
    _row(A.EXPIRE, {S.AWAITING_COMPLETION}, S.DEEMED_WITHDRAWN, {SYSTEM},
         E(expire=("S2",), end=True), outcome=Outcome.DEEMED_WITHDRAWN),
    _row(A.CLOSE, {S.AWAITING_RESPONSE}, S.CLOSED, {SYSTEM}, E(expire=("O4",), end=True),
         outcome=Outcome.SILENT),
    _row(A.ESCALATE, OPEN, None, {SYSTEM}),
    _row(A.REDATE, OPEN, None, {SYSTEM}),
)  # fmt: skip
"""The whole life of a complaint."""

_CELLS = {(state, row.action): row for row in TABLE for state in row.states}


def transition(state: State, action: Action) -> Transition | None:
    """What `action` does in `state`; None when it cannot be done there."""
    return _CELLS.get((state, action))


def parties(row: Transition, track: Track) -> frozenset[Party]:
    """Who may do this, by who leads the case."""
    return row.sealed if track is Track.INSPECTORATE else row.ordinary


def allowed(state: State, track: Track, acting: frozenset[Party]) -> list[Action]:
    """What somebody `acting` in these capacities can do now, in the order of the table."""
    found = [row.action for row in TABLE if state in row.states and acting & parties(row, track)]
    return list(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Reach:
    """Which cases exist for a member of staff."""

    within: frozenset[UUID] | None
    """The units they reach; None means all."""
    coordinates: bool
    inspects: bool
    handles: bool


def acting(reach: Reach, assigned_unit: UUID | None) -> frozenset[Party]:
    """In what capacities somebody with `reach` acts on a case that they can see."""
    mine = assigned_unit is not None and (reach.within is None or assigned_unit in reach.within)
    held = {
        COORDINATOR: reach.coordinates,
        HANDLER: reach.handles and mine,
        INSPECTOR: reach.inspects,
    }
    return frozenset(party for party, holds in held.items() if holds)


def sees_identity(identity: str, parties_held: frozenset[Party]) -> bool:
    """Whether the reporter's identity is shown without further ado: never to mere readers, never
    to the unit when the name is withheld, never to anybody when it is sealed."""
    permitted = {
        "open": STAFF,
        "withheld": frozenset({COORDINATOR, INSPECTOR}),
    }.get(identity, frozenset())
    return bool(parties_held & permitted)
