"""How imported components meet those of a draft."""

from hypothesis import given
from hypothesis import strategies as st

from standards_api.components import Components, Product
from standards_api.drafting.rules import merge
from tests.standards_api.factories import COMPLETE

NAMES = st.lists(st.sampled_from(["KTP", "KK", "Akta", "Surat"]), max_size=6)


def products(names: list[str]) -> Components:
    return Components(product=[Product(name=name) for name in names])


@given(before=NAMES, imported=NAMES)
def test_importing_twice_changes_nothing_more(before: list[str], imported: list[str]) -> None:
    once = merge(products(before), products(imported))

    assert merge(once, products(imported)) == once


@given(names=NAMES)
def test_importing_what_is_there_changes_nothing(names: list[str]) -> None:
    there = products(names)

    assert merge(there, products(names)) == there


def test_a_component_that_the_import_leaves_empty_stays() -> None:
    there = Components.model_validate(COMPLETE)

    assert merge(there, Components()) == there


def test_an_entry_with_the_id_of_another_one_replaces_it() -> None:
    there = products(["KTP"])
    renamed = Components(product=[Product(id=there.product[0].id, name="KTP elektronik")])

    assert merge(there, renamed).product == renamed.product
