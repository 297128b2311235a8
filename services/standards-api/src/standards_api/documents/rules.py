"""Verification codes: printed on a document, typed or scanned by whoever doubts it.

The code starts with the digits of the government, because it is asked without naming one:
`7410-K7QM-2XPD-9TRV` belongs to 74.10. The twelve letters and digits carry 60 random bits.
"""

import re

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is taken for a digit."""

CODE = re.compile(r"(\d{2})(\d{2})?-([0-9A-Z]{4})-([0-9A-Z]{4})-([0-9A-Z]{4})")


def code(government: str, random: int) -> str:
    """The code of a document of `government` from 60 `random` bits."""
    letters = [ALPHABET[(random >> shift) & 31] for shift in range(0, 60, 5)]
    groups = ["".join(letters[start : start + 4]) for start in range(0, 12, 4)]
    return "-".join([government.replace(".", ""), *groups])


def government_of(asked: str) -> str | None:
    """The government whose document the code is of; None when it is no code at all."""
    found = CODE.fullmatch(asked.strip().upper())
    if found is None:
        return None
    return found[1] if found[2] is None else f"{found[1]}.{found[2]}"
