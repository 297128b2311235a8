"""How entries are chained. Pure: bytes in, bytes out."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime

BEGINNING = bytes(32)
"""What stands before the first entry."""


def digest(
    *,
    government: str,
    seq: int,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    detail: Mapping[str, object],
    previous: bytes,
) -> bytes:
    """SHA-256 over the canonical form of one entry and the digest before it."""
    content = {
        "government": government,
        "seq": seq,
        "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
        "actor": actor,
        "action": action,
        "subject": subject,
        "detail": detail,
        "previous": previous.hex(),
    }
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).digest()


def head(government: str, seq: int, last: bytes) -> bytes:
    """What the service marks as the end of a chain."""
    return f"{government}\0{seq}\0{last.hex()}".encode()
