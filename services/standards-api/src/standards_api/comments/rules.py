"""Comments on a text under discussion, and the reasoned reply that every one of them gets."""

from enum import StrEnum


class CommentState(StrEnum):
    """Comments are read by an organiser before everybody sees them."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


class Source(StrEnum):
    """How a comment came in."""

    ONLINE = "online"
    ORAL = "oral"
    WRITTEN = "written"


class Disposition(StrEnum):
    """What the provider does with a comment."""

    ACCEPTED = "accepted"
    PARTLY = "partly"
    REJECTED = "rejected"
    OUT_OF_SCOPE = "out_of_scope"


CHANGING = frozenset({Disposition.ACCEPTED, Disposition.PARTLY})
"""Dispositions that may change the text."""

DISPOSITION_NAMES = {
    Disposition.ACCEPTED: "Diterima",
    Disposition.PARTLY: "Diterima sebagian",
    Disposition.REJECTED: "Ditolak",
    Disposition.OUT_OF_SCOPE: "Di luar lingkup",
}
