"""Changing one entry of a text."""

from collections.abc import Mapping
from typing import Any, NamedTuple
from uuid import UUID

from standards_api.components import (
    ITEM_KINDS,
    MAIN_TEXT,
    Component,
    Components,
    Item,
)


class Amended(NamedTuple):
    """A text after a change, with the entry before and after it (None: there was none)."""

    components: Components
    item_id: UUID
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def amend(
    components: Components,
    component: Component,
    *,
    item_id: UUID | None,
    text: str | None,
    item: Mapping[str, Any] | None,
) -> Amended:
    """Add an entry (no `item_id`), replace one, or remove one (neither `text` nor `item`).

    `text` changes what a reader would call its text and leaves the rest. Raises LookupError when
    there is no such entry, ValueError when the result would not be a valid one.
    """
    items = components.of(component)
    old = next((known for known in items if known.id == item_id), None)
    if item_id is not None and old is None:
        raise LookupError(item_id)
    if old is None and text is None and item is None:
        raise ValueError("an addition says what is added")
    new = _changed(ITEM_KINDS[component], old, text, item)
    kept: list[Item | None] = [new if known is old else known for known in items]
    entries = [entry for entry in (kept if old else [*items, new]) if entry is not None]
    changed = components.replacing(component, entries)
    either = new or old
    assert either is not None  # noqa: S101 - refused above
    return Amended(changed, either.id, _plain(old), _plain(new))


def _changed(
    kind: type[Item], old: Item | None, text: str | None, item: Mapping[str, Any] | None
) -> Item | None:
    if text is None and item is None:
        return None
    base: dict[str, Any] = {} if old is None else old.model_dump()
    given = {MAIN_TEXT[kind]: text} if item is None else dict(item)
    kept = {"id": base["id"]} if old is not None else {}
    return kind.model_validate((base if item is None else {}) | given | kept)


def _plain(item: Item | None) -> dict[str, Any] | None:
    return None if item is None else item.model_dump(mode="json")
