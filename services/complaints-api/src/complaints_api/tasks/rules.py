"""What waits for whom, in words."""

from collections.abc import Mapping

TITLES: Mapping[str, tuple[str, str]] = {
    "received": ("Periksa kelengkapan laporan {ticket}", "Check report {ticket}"),
    "verified": ("Disposisikan pengaduan {ticket}", "Assign case {ticket}"),
    "assigned": ("Terima atau kembalikan pengaduan {ticket}", "Take or give back case {ticket}"),
    "in_progress": ("Tangani pengaduan {ticket}", "Handle case {ticket}"),
    "investigating": ("Periksa dan putus pengaduan {ticket}", "Investigate case {ticket}"),
    "decided": ("Sampaikan putusan {ticket}", "Deliver the decision on {ticket}"),
    "objected": ("Putus keberatan atas {ticket}", "Rule on the objection to {ticket}"),
}
"""The states in which somebody on the staff has the next move."""

NEXT_MOVE: Mapping[str, str] = {
    "received": "verify",
    "verified": "assign",
    "assigned": "accept",
    "in_progress": "decide",
    "investigating": "decide",
    "decided": "deliver",
    "objected": "uphold",
}
"""The action that makes a case the task of whoever can do it; other actions are only possible."""


def title(state: str, ticket: str, language: str) -> str:
    """What has to be done with the case."""
    indonesian, english = TITLES[state]
    return (english if language == "en" else indonesian).format(ticket=ticket)
