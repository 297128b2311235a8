"""The table of states, read from the side of the law and of the people in it."""

from itertools import product
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints_api.cases.rules import (
    ENDED,
    EVENTS,
    OPEN,
    TABLE,
    Action,
    Outcome,
    Party,
    Reach,
    State,
    Track,
    acting,
    allowed,
    parties,
    sees_identity,
    transition,
)

STAFF = {Party.COORDINATOR, Party.HANDLER, Party.INSPECTOR}
capacities = st.frozensets(st.sampled_from(Party))

MATRIX = {
    "received": {
        "coordinator": "verify return redirect reply",
        "reporter": "message withdraw",
        "system": "declare_complete escalate redate",
    },
    "awaiting_completion": {
        "coordinator": "verify redirect reply",
        "reporter": "complete message withdraw",
        "system": "expire escalate redate",
    },
    "verified": {
        "coordinator": "redirect assign reply",
        "reporter": "message withdraw",
        "system": "escalate redate",
    },
    "assigned": {
        "coordinator": "reply",
        "handler": "accept refuse",
        "reporter": "message withdraw",
        "system": "escalate redate",
    },
    "in_progress": {
        "handler": "ask decide reply",
        "inspector": "investigate reply",
        "reporter": "message withdraw",
        "system": "escalate redate",
    },
    "awaiting_reporter": {
        "handler": "resume reply",
        "inspector": "reply",
        "reporter": "answer withdraw",
        "system": "escalate redate",
    },
    "investigating": {
        "handler": "reply",
        "inspector": "decide reply",
        "reporter": "message withdraw",
        "system": "escalate redate",
    },
    "decided": {
        "coordinator": "deliver reply",
        "handler": "deliver",
        "reporter": "message satisfy dissatisfy object withdraw",
        "system": "escalate redate",
    },
    "awaiting_response": {
        "coordinator": "reply",
        "reporter": "message satisfy dissatisfy object withdraw",
        "system": "close escalate redate",
    },
    "objected": {
        "coordinator": "uphold dismiss reply",
        "reporter": "message withdraw",
        "system": "escalate redate",
    },
    "closed": {"reporter": "object"},
    "redirected": {},
    "withdrawn": {},
    "deemed_withdrawn": {"reporter": "complete"},
}
"""Who can do what where the coordinator leads, written down a second time by hand."""

ONLY_LEVIES = {("verified", "investigate"), ("assigned", "investigate"), ("withdrawn", "continue")}


class TestAllowed:
    @pytest.mark.parametrize(("state", "party"), list(product(State, Party)))
    def test_every_cell_where_the_coordinator_leads(self, state: State, party: Party) -> None:
        expected = MATRIX[state].get(party, "").split()

        assert sorted(allowed(state, Track.COORDINATOR, frozenset({party}))) == sorted(expected)

    @pytest.mark.parametrize(("state", "party"), list(product(State, Party)))
    def test_every_cell_where_the_inspectorate_leads(self, state: State, party: Party) -> None:
        staff = {a for p in STAFF for a in MATRIX[state].get(p, "").split()}
        staff |= {action for at, action in ONLY_LEVIES if at == state}
        expected = {
            Party.COORDINATOR: set(),
            Party.HANDLER: set(),
            Party.INSPECTOR: staff,
        }.get(party, set(MATRIX[state].get(party, "").split()))

        assert set(allowed(state, Track.INSPECTORATE, frozenset({party}))) == expected

    @given(st.sampled_from(State), st.sampled_from(Track), capacities, capacities)
    def test_more_capacities_never_allow_less(
        self, state: State, track: Track, some: frozenset[Party], more: frozenset[Party]
    ) -> None:
        assert set(allowed(state, track, some)) <= set(allowed(state, track, some | more))


class TestTable:
    def test_has_one_row_for_every_state_and_action(self) -> None:
        cells = [(state, row.action) for row in TABLE for state in row.states]

        assert len(cells) == len(set(cells))

    def test_ends_with_an_outcome_and_only_then(self) -> None:
        for row in TABLE:
            ends = row.to in ENDED or (row.to is None and row.states & ENDED)
            assert bool(ends) == (row.outcome is not None), row

    def test_deletes_nothing(self) -> None:
        assert not [action for action in Action if "delete" in action or "archive" in action]

    def test_reaches_every_state_from_the_first_one(self) -> None:
        reached, before = {State.RECEIVED}, set[State]()
        while reached != before:
            before = set(reached)
            reached |= {row.to for row in TABLE if row.to and row.states & before}

        assert reached == set(State)

    def test_gives_the_reporter_a_word_in_every_open_state(self) -> None:
        for state in OPEN:
            held = allowed(state, Track.COORDINATOR, frozenset({Party.REPORTER}))
            assert {Action.MESSAGE, Action.ANSWER} & set(held)
            assert Action.WITHDRAW in held

    def test_never_pauses_a_statutory_clock(self) -> None:
        assert not [row for row in TABLE if any(c.startswith("S") for c in row.effects.pause)]

    def test_keeps_everybody_but_inspectors_out_where_the_inspectorate_leads(self) -> None:
        for row in TABLE:
            assert parties(row, Track.INSPECTORATE) & STAFF <= {Party.INSPECTOR}

    def test_says_something_in_the_history_for_every_action(self) -> None:
        assert set(EVENTS) == {row.action for row in TABLE} == set(Action)

    def test_every_outcome_can_happen(self) -> None:
        assert {row.outcome for row in TABLE} - {None} == set(Outcome)

    def test_knows_no_other_cell(self) -> None:
        assert transition(State.CLOSED, Action.VERIFY) is None
        assert transition(State.WITHDRAWN, Action.DECIDE) is None


class TestWalks:
    @given(st.data(), st.sampled_from(Track))
    def test_every_clock_that_a_walk_starts_is_ended_when_the_case_ends(
        self, data: st.DataObject, track: Track
    ) -> None:
        state, live = State.RECEIVED, {"S1", "O1"}

        for _ in range(data.draw(st.integers(0, 25))):
            rows = [row for row in TABLE if state in row.states and parties(row, track)]
            if not rows:
                break
            row = data.draw(st.sampled_from(rows))
            effects = row.effects
            live -= set(effects.stop) | set(effects.expire)
            live = set() if effects.end else live
            live |= set(effects.start)
            state = row.to or state

            if state in ENDED:
                assert live == set(), row
            assert ("S1" in live) <= (state is State.RECEIVED)
            assert ("S2" in live) == (state is State.AWAITING_COMPLETION)
            assert ("O5" in live) == (state is State.OBJECTED)
            assert ("O4" in live) == (state is State.AWAITING_RESPONSE)
            assert ("S4" in live) == (state is State.DECIDED)


units = st.sampled_from([UUID(int=n) for n in range(4)])


class TestActing:
    @given(
        st.none() | st.frozensets(units),
        st.none() | units,
        st.booleans(),
        st.booleans(),
        st.booleans(),
    )
    def test_handlers_handle_what_is_assigned_to_their_units(
        self,
        within: frozenset[UUID] | None,
        assigned: UUID | None,
        coordinates: bool,
        inspects: bool,
        handles: bool,
    ) -> None:
        reach = Reach(within, coordinates=coordinates, inspects=inspects, handles=handles)

        held = acting(reach, assigned)

        mine = assigned is not None and (within is None or assigned in within)
        assert (Party.HANDLER in held) == (handles and mine)
        assert (Party.COORDINATOR in held) == coordinates
        assert (Party.INSPECTOR in held) == inspects
        assert held <= STAFF

    def test_a_mere_reader_acts_in_no_capacity(self) -> None:
        reach = Reach(None, coordinates=False, inspects=False, handles=False)

        assert acting(reach, uuid4()) == frozenset()


class TestSeesIdentity:
    @pytest.mark.parametrize(
        ("identity", "seen_by"),
        [
            ("open", {Party.COORDINATOR, Party.HANDLER, Party.INSPECTOR}),
            ("withheld", {Party.COORDINATOR, Party.INSPECTOR}),
            ("sealed", set()),
            ("anonymous", set()),
        ],
    )
    def test_by_capacity(self, identity: str, seen_by: set[Party]) -> None:
        assert {p for p in Party if sees_identity(identity, frozenset({p}))} == seen_by
        assert not sees_identity(identity, frozenset())
