from datetime import UTC, datetime, timedelta

import pyotp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prima_gateway.credentials import rules
from prima_gateway.credentials.actions import HASHER
from prima_gateway.credentials.rules import Weakness

NOW = datetime(2026, 11, 21, 9, 0, 15, tzinfo=UTC)
STEP = int(NOW.timestamp()) // 30
SECRET = pyotp.random_base32()


def code(step: int) -> str:
    return str(pyotp.TOTP(SECRET).generate_otp(step))


class TestOtp:
    @pytest.mark.parametrize("offset", [-1, 0, 1])
    def test_counts_now_and_half_a_minute_around(self, offset: int) -> None:
        assert rules.otp_step(SECRET, code(STEP + offset), after=0, now=NOW) == STEP + offset

    @pytest.mark.parametrize("offset", [-2, 2])
    def test_does_not_count_further_away(self, offset: int) -> None:
        assert rules.otp_step(SECRET, code(STEP + offset), after=0, now=NOW) is None

    @given(after=st.integers(STEP - 3, STEP + 3), offset=st.integers(-1, 1))
    def test_never_counts_twice_nor_backwards(self, after: int, offset: int) -> None:
        found = rules.otp_step(SECRET, code(STEP + offset), after=after, now=NOW)

        assert found is None or found > after


class TestWeakness:
    @pytest.mark.parametrize(
        "password",
        [
            "1234567890",
            "PASSWORD123",
            "Indonesia2026",
            "abababababab",
            "0987654321098",
            "qwertyuiop",
        ],
    )
    def test_knows_what_everybody_thinks_of(self, password: str) -> None:
        assert rules.weakness(password, username="siti") is Weakness.COMMON

    def test_knows_the_name_of_the_owner_but_not_in_every_word(self) -> None:
        assert rules.weakness("SitiAminah-2026!", username="sitiaminah") is Weakness.PERSONAL
        assert rules.weakness("hujan-di-danau-biru", username="ana") is None

    def test_lets_four_unrelated_words_pass(self) -> None:
        assert rules.weakness("kuda-layang-batu-senja", username="siti") is None

    def test_lists_only_what_length_alone_does_not_refuse(self) -> None:
        listed = rules.common_passwords()

        assert len(listed) > 300
        assert {word for word in listed if len(word) < rules.MIN_PASSWORD} == set()
        assert {word for word in listed if word != word.casefold()} == set()


class TestFailures:
    def test_count_on_while_the_lock_lasts_and_begin_anew_after_it(self) -> None:
        until = NOW + timedelta(minutes=1)

        assert rules.failures_now(4, NOW, None, NOW) == 4
        assert rules.failures_now(5, NOW, until, NOW) == 5
        assert rules.failures_now(5, NOW, until, until) == 0

    def test_are_forgotten_after_a_day(self) -> None:
        assert rules.failures_now(4, NOW, None, NOW + timedelta(hours=24)) == 4
        assert rules.failures_now(4, NOW, None, NOW + timedelta(hours=24, seconds=1)) == 0


class TestHash:
    def test_is_argon2id_with_the_recommended_cost(self) -> None:
        assert HASHER.hash("kuda-layang-batu-senja").startswith("$argon2id$v=19$m=19456,t=2,p=1$")
