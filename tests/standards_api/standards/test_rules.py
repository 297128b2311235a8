"""Changing one entry of a text, and what may follow what."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standards_api.completeness import FaultKind, faults, main_duration, missing
from standards_api.components import Component, Components
from standards_api.lifecycle import NEXT, OPEN, SHOWN, VersionState
from standards_api.standards.rules import amend
from tests.standards_api.factories import COMPLETE

STANDARD = Components.model_validate(COMPLETE)
FIRST = {component: items[0] for component, items in STANDARD.each()}


@pytest.mark.parametrize("component", Component)
def test_an_entry_can_be_removed_and_told(component: Component) -> None:
    amended = amend(STANDARD, component, item_id=FIRST[component].id, text=None, item=None)

    assert FIRST[component] not in amended.components.of(component)
    assert amended.before == FIRST[component].model_dump(mode="json")
    assert amended.after is None


@pytest.mark.parametrize("component", Component)
def test_a_text_changes_the_words_and_keeps_the_rest(component: Component) -> None:
    old = FIRST[component]
    amended = amend(STANDARD, component, item_id=old.id, text="Kata baru", item=None)

    new = amended.components.of(component)[0]
    differing = {name for name, value in new if getattr(old, name) != value}
    assert new.id == old.id
    assert len(differing) == 1


@pytest.mark.parametrize(
    ("component", "item"),
    [
        (Component.DURATION, {"value": 2, "unit": "hour"}),
        (Component.FEE, {"name": "Cetak", "kind": "fixed", "amount": 5000}),
        (Component.STAFF_NUMBER, {"role": "Kasir", "count": 1}),
    ],
)
def test_a_whole_entry_replaces_one_and_keeps_its_id(
    component: Component, item: dict[str, Any]
) -> None:
    old = FIRST[component]
    amended = amend(STANDARD, component, item_id=old.id, text=None, item=item)

    assert amended.components.of(component)[0].id == old.id
    assert amended.after is not None
    assert amended.after.items() >= item.items()


def test_a_text_alone_adds_what_needs_no_more() -> None:
    amended = amend(STANDARD, Component.PRODUCT, item_id=None, text="Salinan", item=None)

    assert [item.model_dump()["name"] for item in amended.components.of(Component.PRODUCT)] == [
        "KTP elektronik",
        "Salinan",
    ]
    assert amended.before is None


@pytest.mark.parametrize("component", [Component.DURATION, Component.FEE, Component.STAFF_NUMBER])
def test_a_text_alone_is_not_a_tariff_nor_a_time(component: Component) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - pydantic's or our own
        amend(STANDARD, component, item_id=None, text="Sepuluh ribu", item=None)


def test_an_entry_of_another_component_is_not_there() -> None:
    with pytest.raises(LookupError):
        amend(STANDARD, Component.FEE, item_id=FIRST[Component.PRODUCT].id, text="x", item=None)


def test_an_addition_says_what_is_added() -> None:
    with pytest.raises(ValueError, match="addition"):
        amend(STANDARD, Component.PRODUCT, item_id=None, text=None, item=None)


@given(st.sets(st.sampled_from(list(Component))))
def test_what_is_empty_is_missing_and_nothing_else(empty: set[Component]) -> None:
    text = STANDARD
    for component in empty:
        text = text.replacing(component, [])

    assert set(missing(text)) == empty
    assert {fault.component for fault in faults(text)} == empty


def test_a_tariff_needs_a_regulation() -> None:
    text = Components.model_validate(
        COMPLETE | {"fee": [{"name": "Retribusi", "kind": "fixed", "amount": 1}]}
    )

    [fault] = faults(text)

    assert (fault.kind, fault.name) == (FaultKind.FEE_WITHOUT_LEGAL_BASIS, "Retribusi")


def test_the_ordinary_time_is_the_one_without_condition() -> None:
    text = Components.model_validate(
        {
            "duration": [
                {"value": 9, "unit": "hour", "condition": "di luar kota"},
                {"value": 2, "unit": "hour"},
            ]
        }
    )

    main = main_duration(text)

    assert main is not None
    assert main.value == 2
    assert main_duration(Components()) is None


def test_two_entries_never_share_an_id() -> None:
    twice = [FIRST[Component.PRODUCT]] * 2

    with pytest.raises(ValueError, match="same id"):
        STANDARD.replacing(Component.PRODUCT, twice)


def test_every_state_is_either_worked_on_or_final_or_in_force() -> None:
    assert set(NEXT) == set(VersionState)
    assert {state for state in VersionState if not NEXT[state]} == {
        VersionState.SUPERSEDED,
        VersionState.REVOKED,
    }
    assert {VersionState.DRAFT, VersionState.READY} == set(VersionState) - SHOWN
    assert all(
        following in OPEN or following is VersionState.PUBLISHED
        for s in OPEN
        for following in NEXT[s]
    )
