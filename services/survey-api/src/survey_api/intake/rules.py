"""The fingerprint by which answers are recognised when they come again."""

import hashlib
from collections.abc import Sequence
from datetime import date
from uuid import UUID


def fingerprint(
    *,
    service_id: UUID | None,
    channel: str,
    answers: Sequence[int],
    about: Sequence[int | None],
    answered_on: date | None,
    suggestion: str | None,
) -> bytes:
    """sha256 of the content as it was sent.

    A day that the client left open stays open, or a retry after midnight would look different.
    """
    head = f"{service_id}|{channel}|{answered_on}|{list(answers)}|{list(about)}|"
    return hashlib.sha256(head.encode() + (suggestion or "").encode()).digest()
