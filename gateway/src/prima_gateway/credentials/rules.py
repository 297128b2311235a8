"""Which passwords are too easy, when guessing is stopped, which one-time codes count."""

import hmac
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files

import pyotp

MIN_PASSWORD, MAX_PASSWORD = 10, 128
"""Characters."""
MAX_FAILURES = 5
"""Consecutive failures after which a name is locked."""
LOCKED_FOR = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=24)
"""Failures older than this say nothing about guessing any more."""
OTP_SECONDS = 30
OTP_ISSUER = "Prima"
SHORTEST_NAME = 4
"""Characters of a username; a shorter one is found inside too many words."""
FEW_CHARACTERS = 4
"""A long password of no more different characters than this is a pattern."""
RUNS = (
    "0123456789" * 3,
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
)
"""Walks that people take along the keyboard, the alphabet or the numbers."""


class Weakness(StrEnum):
    """Why a password may not be used."""

    COMMON = "common"
    PERSONAL = "personal"


@cache
def common_passwords() -> frozenset[str]:
    """The embedded list of passwords that guessing programs try first."""
    text = files("prima_gateway.credentials").joinpath("common-passwords.txt").read_text()
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


def weakness(password: str, *, username: str) -> Weakness | None:
    """Why `password` would soon be guessed, or None."""
    plain = password.casefold()
    walks = any(plain in run or plain in run[::-1] for run in RUNS)
    if walks or plain in common_passwords() or len(set(plain)) <= FEW_CHARACTERS:
        return Weakness.COMMON
    personal = len(username) >= SHORTEST_NAME and username in plain
    return Weakness.PERSONAL if personal else None


def failures_now(
    failures: int, last_at: datetime, locked_until: datetime | None, now: datetime
) -> int:
    """How many failures still count: a lock that has ended, and a day, wipe the slate."""
    over = locked_until is not None and locked_until <= now
    return 0 if over or now - last_at > FORGOTTEN_AFTER else failures


def otp_step(secret: str, otp: str, *, after: int, now: datetime) -> int | None:
    """The time step that `otp` belongs to, if it is one of now ± 30 s and later than `after`.

    RFC 6238 §5.2: a code that was accepted once is never accepted again.
    """
    totp = pyotp.TOTP(secret)
    present = int(now.timestamp()) // OTP_SECONDS
    for step in (present - 1, present, present + 1):
        if hmac.compare_digest(totp.generate_otp(step), otp) and step > after:
            return step
    return None


def otp_uri(secret: str, username: str) -> str:
    """What an authenticator app reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=username, issuer_name=OTP_ISSUER)
