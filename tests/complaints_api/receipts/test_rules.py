"""The receipt code: 80 bits that survive being read aloud, copied and typed."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints_api.receipts.rules import ALPHABET, CHECK_ALPHABET, encode, new_code, read

numbers = st.integers(min_value=0, max_value=2**80 - 1)


def crockford(number: int) -> str:
    """Crockford's base 32 by repeated division, as his page describes it."""
    digits = ""
    for _ in range(16):
        number, rest = divmod(number, 32)
        digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[rest] + digits
    return digits


class TestEncode:
    @given(numbers)
    def test_is_crockfords_base_32_with_his_check_symbol(self, number: int) -> None:
        code = encode(number)

        assert code.replace("-", "")[:-1] == crockford(number)
        assert code[-1] == "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"[number % 37]

    def test_is_shown_in_groups_of_four(self) -> None:
        assert encode(0) == "0000-0000-0000-0000-0"
        assert [len(group) for group in encode(2**80 - 1).split("-")] == [4, 4, 4, 4, 1]

    def test_new_codes_do_not_repeat(self) -> None:
        assert len({new_code() for _ in range(2000)}) == 2000


class TestRead:
    @given(numbers)
    def test_reads_what_was_written(self, number: int) -> None:
        assert read(encode(number)) == number

    @given(numbers, st.randoms(use_true_random=False))
    def test_forgives_small_letters_separators_and_lookalikes(
        self, number: int, chance: Random
    ) -> None:
        shown = encode(number)
        body, check = shown[:-1].replace("-", " "), shown[-1]
        lookalike = body.replace("0", chance.choice("0oO")).replace("1", chance.choice("1iIlL"))

        assert read(f"  {lookalike.lower()}\t{check.lower()}\n") == number

    @given(numbers, st.integers(0, 16), st.sampled_from(CHECK_ALPHABET))
    def test_notices_one_wrong_symbol(self, number: int, place: int, symbol: str) -> None:
        symbols = encode(number).replace("-", "")
        wrong = symbols[:place] + symbol + symbols[place + 1 :]
        assume_differs = wrong != symbols

        assert (read(wrong) is None) == assume_differs

    @given(numbers, st.integers(0, 14))
    def test_notices_two_neighbours_exchanged(self, number: int, place: int) -> None:
        symbols = encode(number).replace("-", "")
        swapped = [*symbols]
        swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]

        assert (read("".join(swapped)) is None) == (symbols[place] != symbols[place + 1])

    @pytest.mark.parametrize(
        "typed", ["", "-", "7K3M", "0" * 16, "0" * 18, "U" + "0" * 16, "0" * 400, "é" * 17]
    )
    def test_anything_else_is_no_code(self, typed: str) -> None:
        assert read(typed) is None

    @given(st.text(max_size=60))
    def test_never_fails_on_what_people_type(self, typed: str) -> None:
        number = read(typed)

        assert number is None or 0 <= number < 2**80

    def test_leaves_out_letters_that_are_misread(self) -> None:
        assert not set("ILOU") & set(ALPHABET)
