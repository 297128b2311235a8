"""Which files are taken as evidence, and under which name."""

import re
from typing import NamedTuple

KINDS = (
    (b"%PDF-", 0, "application/pdf", ".pdf"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png", ".png"),
    (b"\xff\xd8\xff", 0, "image/jpeg", ".jpg"),
    (b"WEBP", 8, "image/webp", ".webp"),
)
"""Signature, its place, media type and ending of the files that are taken as evidence."""


class Kind(NamedTuple):
    """What a file is, by its first bytes."""

    media_type: str
    ending: str


def kind_of(content: bytes) -> Kind | None:
    """What the file is, by its first bytes and not by its name; None: not taken."""
    for signature, place, media_type, ending in KINDS:
        if content[place : place + len(signature)] == signature:
            if ending == ".webp" and not content.startswith(b"RIFF"):
                continue
            return Kind(media_type, ending)
    return None


def file_name(given: str | None, ending: str) -> str:
    """A name without folders and control characters, with the ending that fits the content."""
    last = re.split(r"[\\/]", given or "")[-1]
    printable = "".join(c for c in last if c.isprintable()).strip(" .")
    stem = printable.rpartition(".")[0] or printable or "bukti"
    return stem[: 200 - len(ending)] + ending
