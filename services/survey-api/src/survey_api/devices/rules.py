"""Keys and PINs of devices, and the numbers that have not arrived."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from typing import NamedTuple

KEY_BYTES = 24
SALT_BYTES = 16
ITERATIONS = 200_000
"""As many as a cheap tablet computes in about a second."""


class Pin(NamedTuple):
    """What a device needs in order to check a PIN without asking anybody."""

    salt: bytes
    iterations: int
    hash: bytes


class Gaps(NamedTuple):
    """What the numbers tell: the highest, how many arrived, and first and last of each gap."""

    highest: int
    received: int
    missing: Sequence[tuple[int, int]]
    missing_total: int


def new_key() -> str:
    """A key nobody can guess, in characters that survive an address."""
    return secrets.token_urlsafe(KEY_BYTES)


def digest(key: str) -> bytes:
    """What is kept of a key."""
    return hashlib.sha256(key.encode()).digest()


def opens(key: str, kept: bytes) -> bool:
    """Whether `key` is the one that `kept` was made of."""
    return hmac.compare_digest(digest(key), kept)


def pin_proof(pin: str) -> Pin:
    """PBKDF2-SHA256 of a PIN; takes a tenth of a second."""
    salt = secrets.token_bytes(SALT_BYTES)
    return Pin(salt, ITERATIONS, hashlib.pbkdf2_hmac("sha256", pin.encode(), salt, ITERATIONS))


def gaps(ranges: Sequence[tuple[int, int]], *, most: int) -> Gaps:
    """Reads sorted half-open `ranges` of received numbers; at most `most` gaps are named."""
    missing, following = [], 1
    for lower, upper in ranges:
        if lower > following:
            missing.append((following, lower - 1))
        following = max(following, upper)
    received = sum(upper - lower for lower, upper in ranges)
    return Gaps(following - 1, received, missing[:most], following - 1 - received)
