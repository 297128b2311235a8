from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from prima_gateway.audit import rules

ENTRY: dict[str, Any] = {
    "government": "74.10",
    "seq": 1,
    "at": datetime(2026, 11, 21, 9, tzinfo=UTC),
    "actor": "a",
    "action": "unit.added",
    "subject": "b",
    "detail": {"fields": ["name"]},
    "previous": rules.BEGINNING,
}


class TestDigest:
    def test_is_the_same_wherever_the_moment_is_read(self) -> None:
        there = ENTRY["at"].astimezone(timezone(timedelta(hours=8)))

        assert rules.digest(**ENTRY) == rules.digest(**(ENTRY | {"at": there}))

    def test_changes_with_every_part(self) -> None:
        others = {
            "government": "74.11",
            "seq": 2,
            "at": ENTRY["at"] + timedelta(microseconds=1),
            "actor": "b",
            "action": "unit.changed",
            "subject": "c",
            "detail": {},
            "previous": b"\1" * 32,
        }
        digests = [rules.digest(**(ENTRY | {name: value})) for name, value in others.items()]

        assert len({rules.digest(**ENTRY), *digests}) == len(others) + 1

    @given(actor=st.text(max_size=20), action=st.text(max_size=20))
    def test_never_confuses_one_part_with_the_next(self, actor: str, action: str) -> None:
        swapped = ENTRY | {"actor": action, "action": actor}

        same = rules.digest(**(ENTRY | {"actor": actor, "action": action})) == rules.digest(
            **swapped
        )
        assert same == (actor == action)
