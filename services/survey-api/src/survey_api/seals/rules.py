"""What a correction changed, in numbers that anybody can compare with both seals."""

from collections.abc import Mapping
from typing import Any

COMPARED = ("n", "population", "needed", "index_cents", "category", "interval", "reasons")
"""Members of a seal's content that are compared as they are."""

COUNTS = ("n", "population", "needed")
"""Those of them that tell nothing of what people said."""


def difference(
    before: Mapping[str, Any], after: Mapping[str, Any], *, counts_only: bool = False
) -> dict[str, list[Any]]:
    """Every compared value that differs, as [before, after]; null where one has none.

    Names: those of COMPARED, `statuses.<status>`, `channels.<channel>` and `elements.<code>`, the
    last in hundredths of an index point. `counts_only` leaves out what people said.
    """
    old, new = _values(before), _values(after)
    return {
        name: [old.get(name), new.get(name)]
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
        and (not counts_only or name in COUNTS or name.startswith("statuses."))
    }


def _values(content: Mapping[str, Any]) -> dict[str, Any]:  # Any: a JSON document
    values = {name: content.get(name) for name in COMPARED}
    for group in ("statuses", "channels"):
        values |= {f"{group}.{key}": n for key, n in content.get(group, {}).items()}
    return values | {f"elements.{e['code']}": e["index_cents"] for e in content["elements"]}
