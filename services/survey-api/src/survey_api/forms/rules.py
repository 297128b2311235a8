"""Form codes: short enough to type from paper, too many to guess."""

import secrets

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""Without 0, 1, i, l and o, which people mistake for each other."""
LENGTH = 8
LONGEST = 12
"""Room for longer codes should these become too few."""


def new_code() -> str:
    """A random code, one of 8.5 × 10¹¹."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def could_be_code(text: str) -> bool:
    """Whether a form can have this code at all."""
    return 0 < len(text) <= LONGEST and text.isascii() and text.isalnum()
