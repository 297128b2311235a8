"""How imported components meet those of a draft."""

from standards_api.components import MAIN_TEXT, Components, Item


def merge(before: Components, imported: Components) -> Components:
    """`before` with the components that `imported` fills in.

    An imported entry that says the same as one before keeps its id, whatever id it came with, so
    that importing the same file again changes nothing.
    """
    merged = {
        component.value: _keeping_ids(before.of(component), items) or before.of(component)
        for component, items in imported.each()
    }
    return Components.model_validate(
        {name: [item.model_dump() for item in items] for name, items in merged.items()}
    )


def _keeping_ids(before: list[Item], imported: list[Item]) -> list[Item]:
    free = {item.id: item for item in before}
    kept: list[Item] = []
    for item in imported:
        same = free.get(item.id) or next(
            (known for known in free.values() if _text(known) == _text(item)), None
        )
        if same is not None:
            del free[same.id]
        kept.append(item if same is None else item.model_copy(update={"id": same.id}))
    return kept


def _text(item: Item) -> object:
    return getattr(item, MAIN_TEXT[type(item)])
