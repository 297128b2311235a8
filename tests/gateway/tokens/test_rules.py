from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prima_gateway.tokens import rules
from prima_gateway.tokens.rules import Verdict

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
LATER, EARLIER = NOW + timedelta(hours=1), NOW - timedelta(hours=1)


def judged(
    *,
    expires_at: datetime = LATER,
    used_at: datetime | None = None,
    family_ends_at: datetime = LATER,
    revoked: bool = False,
    successor_used: bool = False,
) -> Verdict:
    return rules.judge(
        now=NOW,
        expires_at=expires_at,
        used_at=used_at,
        family_ends_at=family_ends_at,
        revoked=revoked,
        successor_used=successor_used,
    )


class TestJudge:
    def test_exchanges_a_fresh_token(self) -> None:
        assert judged() is Verdict.ROTATE

    def test_refuses_an_expired_token_without_calling_it_theft(self) -> None:
        assert judged(expires_at=NOW) is Verdict.REFUSE

    @pytest.mark.parametrize("seconds", [0, 9, 10])
    def test_repeats_itself_for_tabs_that_ask_together(self, seconds: int) -> None:
        assert judged(used_at=NOW - timedelta(seconds=seconds)) is Verdict.REPEAT

    def test_calls_a_later_one_a_replay(self) -> None:
        assert judged(used_at=NOW - timedelta(seconds=10.1)) is Verdict.REPLAY
        assert judged(used_at=NOW, successor_used=True) is Verdict.REPLAY

    @given(
        used=st.booleans(), successor_used=st.booleans(), ended=st.booleans(), late=st.booleans()
    )
    def test_never_exchanges_anything_of_an_ended_family(
        self, *, used: bool, successor_used: bool, ended: bool, late: bool
    ) -> None:
        verdict = judged(
            used_at=NOW if used else None,
            successor_used=successor_used,
            revoked=not ended,
            family_ends_at=NOW if ended else LATER,
            expires_at=EARLIER if late else LATER,
        )

        assert verdict is Verdict.REFUSE
