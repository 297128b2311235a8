"""What a correction changed, in numbers that anybody can compare with both seals."""

from collections.abc import Mapping
from typing import Any

COMPARED = ("n", "population", "needed", "index_cents", "category", "interval", "reasons")
"""Members of a seal's content that are compared as they are."""


def difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, list[Any]]:
    """Every compared value that differs, as [before, after]; null where one has none.

    Names: those of COMPARED, `statuses.<status>`, `channels.<channel>` and `elements.<code>`, the
    last in hundredths of an index point.
    """
    old, new = _values(before), _values(after)
    return {
        name: [old.get(name), new.get(name)]
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
    }


def _values(content: Mapping[str, Any]) -> dict[str, Any]:  # Any: a JSON document
    values = {name: content.get(name) for name in COMPARED}
    for group in ("statuses", "channels"):
        values |= {f"{group}.{key}": n for key, n in content.get(group, {}).items()}
    return values | {f"elements.{e['code']}": e["index_cents"] for e in content["elements"]}
