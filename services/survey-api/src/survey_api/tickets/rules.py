"""Ticket codes: easy to type from a slip of paper, impossible to guess, kept only as a hash."""

import hashlib
import secrets
from uuid import UUID

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without 0, 1, I, L and O, which people mistake for each other."""
LENGTH = 12
"""31¹² ≈ 7.9 × 10¹⁷ codes: also somebody who holds the hashes cannot try them all."""


def new_code() -> str:
    """A random code in groups of four: `7KQM-2XWP-9HTC`."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    return "-".join(letters[start : start + 4] for start in range(0, LENGTH, 4))


def digest(period_id: UUID, code: str) -> bytes:
    """What is stored of a code, however it was typed; the same code in another round differs."""
    typed = "".join(letter for letter in code.upper() if letter.isalnum())
    return hashlib.sha256(period_id.bytes + typed.encode()).digest()
