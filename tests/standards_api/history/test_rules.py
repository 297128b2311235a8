"""What changed between two texts, and what it means for citizens."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standards_api.components import Component, Components, Step
from standards_api.history.rules import Burden, Op, diff
from tests.standards_api.factories import COMPLETE

STANDARD = Components.model_validate(COMPLETE)
ITEM_IDS = st.sampled_from([f"00000000-0000-4000-8000-{n:012}" for n in range(6)])

requirements = st.lists(
    st.fixed_dictionaries(
        {
            "id": ITEM_IDS,
            "name": st.sampled_from(["KTP", "KK", "Akta"]),
            "necessity": st.sampled_from(["required", "optional"]),
            "count": st.integers(1, 3),
        }
    ),
    max_size=6,
    unique_by=lambda item: item["id"],
)
fees = st.lists(
    st.fixed_dictionaries(
        {"id": ITEM_IDS, "name": st.just("Biaya"), "amount": st.integers(0, 3)}
    ).map(lambda item: item | {"kind": "fixed" if item["amount"] else "free"}),
    max_size=6,
    unique_by=lambda item: item["id"],
)
texts = st.builds(
    lambda asked, prices: Components.model_validate({"requirements": asked, "fee": prices}),
    requirements,
    fees,
)
OPPOSITE = {
    Burden.LIGHTER: Burden.HEAVIER,
    Burden.HEAVIER: Burden.LIGHTER,
    Burden.NEUTRAL: Burden.NEUTRAL,
}


@given(texts)
def test_equal_texts_do_not_differ(text: Components) -> None:
    assert diff(text, text) == []


@given(texts, texts)
def test_only_equal_texts_do_not_differ(before: Components, after: Components) -> None:
    assert (diff(before, after) == []) == (before == after)


@given(texts, texts)
def test_the_way_back_has_the_opposite_burden(before: Components, after: Components) -> None:
    def burdens(changes: list[Any]) -> dict[Any, Burden]:
        return {
            (change.component, change.item_id): change.burden
            for change in changes
            if change.op is not Op.MOVED
        }

    there, back = burdens(diff(before, after)), burdens(diff(after, before))

    assert there == {key: OPPOSITE[burden] for key, burden in back.items()}


@given(texts, texts)
def test_what_is_told_leads_from_one_text_to_the_other(
    before: Components, after: Components
) -> None:
    for component in (Component.REQUIREMENTS, Component.FEE):
        entries = {item.id: item.model_dump(mode="json") for item in before.of(component)}
        for change in diff(before, after):
            if change.component is component and change.op is not Op.MOVED:
                entries.pop(change.item_id, None)
                if change.after is not None:
                    entries[change.item_id] = change.after

        assert entries == {item.id: item.model_dump(mode="json") for item in after.of(component)}


def changed(component: Component, **values: Any) -> list[tuple[Op, Burden]]:
    """The first entry of a component with other values."""
    [first, *others] = STANDARD.of(component)
    new = type(first).model_validate(first.model_dump() | values)
    after = STANDARD.replacing(component, [new, *others])
    return [(change.op, change.burden) for change in diff(STANDARD, after)]


@pytest.mark.parametrize(
    ("component", "values", "burden"),
    [
        (Component.REQUIREMENTS, {"count": 2}, Burden.HEAVIER),
        (Component.REQUIREMENTS, {"necessity": "optional"}, Burden.LIGHTER),
        (Component.REQUIREMENTS, {"name": "KK"}, Burden.NEUTRAL),
        (Component.PROCEDURE, {"actor": "officer"}, Burden.LIGHTER),
        (Component.DURATION, {"value": 2}, Burden.HEAVIER),
        (Component.DURATION, {"unit": "hour"}, Burden.LIGHTER),
        (Component.DURATION, {"unit": "calendar_day"}, Burden.LIGHTER),
        (Component.FEE, {"kind": "fixed", "amount": 1000}, Burden.HEAVIER),
        (Component.FEE, {"name": "Gratis"}, Burden.NEUTRAL),
        (Component.PRODUCT, {"name": "KTP"}, Burden.NEUTRAL),
        (Component.STAFF_NUMBER, {"count": 1}, Burden.NEUTRAL),
    ],
)
def test_a_change_weighs_what_it_means_to_the_citizen(
    component: Component, values: dict[str, Any], burden: Burden
) -> None:
    assert changed(component, **values) == [(Op.CHANGED, burden)]


def test_a_requirement_that_is_gone_is_a_relief() -> None:
    after = STANDARD.replacing(Component.REQUIREMENTS, STANDARD.of(Component.REQUIREMENTS)[:1])

    [change] = diff(STANDARD, after)

    assert (change.op, change.burden, change.after) == (Op.REMOVED, Burden.LIGHTER, None)


def test_moving_one_entry_is_one_move() -> None:
    third = Step(description="Ambil")
    three = STANDARD.replacing(Component.PROCEDURE, [*STANDARD.procedure, third])
    turned = three.of(Component.PROCEDURE)[-1:] + three.of(Component.PROCEDURE)[:-1]

    changes = diff(three, three.replacing(Component.PROCEDURE, turned))

    assert [(change.op, change.burden) for change in changes] == [(Op.MOVED, Burden.NEUTRAL)]


def test_a_time_for_another_case_makes_nothing_slower() -> None:
    [ordinary] = STANDARD.of(Component.DURATION)
    other = type(ordinary).model_validate(
        {"value": 9, "unit": "working_day", "condition": "di luar kota"}
    )

    [change] = diff(STANDARD, STANDARD.replacing(Component.DURATION, [ordinary, other]))

    assert (change.op, change.burden) == (Op.ADDED, Burden.NEUTRAL)
