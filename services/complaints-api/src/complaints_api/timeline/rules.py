"""A complaint's history is a chain: each entry carries a keyed hash of itself and the one before.

Changing, removing, inserting or reordering an entry breaks the chain; without the key, which is
not in the database, it cannot be forged anew.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

START = bytes(32)
"""What stands before the first entry."""

Facts = Mapping[str, str | int | bool | None]


class Entry(NamedTuple):
    """One entry as it is hashed."""

    government: str
    complaint_id: str
    seq: int
    at: str
    event: str
    party: str
    actor: str | None
    facts: Facts
    hash: bytes


def link(key: bytes, entry: Entry, before: bytes) -> bytes:
    """The hash of `entry` (its own `hash` left out) after the entry whose hash is `before`."""
    content = json.dumps([*entry[:-1], before.hex()], sort_keys=True, separators=(",", ":"))
    return hmac.digest(key, content.encode(), hashlib.sha256)


def intact(key: bytes, entries: Iterable[Entry], *, length: int, head: bytes) -> bool:
    """Whether `entries`, oldest first, are all there is and none was touched."""
    before, count = START, 0
    for count, entry in enumerate(entries, 1):
        if entry.seq != count or not hmac.compare_digest(entry.hash, link(key, entry, before)):
            return False
        before = entry.hash
    return count == length and hmac.compare_digest(before, head)


SENTENCES: Mapping[str, tuple[str, str]] = {
    "filed": ("Laporan diterima", "The report was received"),
    "verified": ("Laporan dinyatakan lengkap", "The report was declared complete"),
    "declared_complete": (
        "Dianggap lengkap karena tidak dijawab dalam 14 hari",
        "Taken as complete: nobody answered within 14 days",
    ),
    "returned": ("Pelapor diminta melengkapi", "The reporter was asked to complete the report"),
    "completed": ("Pelapor melengkapi laporan", "The reporter completed the report"),
    "expired": (
        "Dianggap dicabut karena tidak dilengkapi dalam 30 hari",
        "Deemed withdrawn: it was not completed within 30 days",
    ),
    "redirected": (
        "Bukan kewenangan pemerintah daerah ini; diarahkan ke lembaga lain",
        "Not for this government; the reporter was directed to another body",
    ),
    "assigned": ("Didisposisikan kepada unit", "Assigned to a unit"),
    "accepted": ("Mulai ditangani", "Work on it began"),
    "refused": ("Unit mengembalikan disposisi", "The unit gave the assignment back"),
    "asked": ("Ada pertanyaan untuk pelapor", "The reporter was asked a question"),
    "answered": ("Pelapor menjawab", "The reporter answered"),
    "resumed": ("Penanganan dilanjutkan", "Work on it went on"),
    "replied": ("Petugas menulis kepada pelapor", "An officer wrote to the reporter"),
    "messaged": ("Pelapor menulis pesan", "The reporter wrote a message"),
    "investigated": ("Pemeriksaan dimulai", "An investigation began"),
    "decided": ("Laporan diputus", "The report was decided"),
    "delivered": ("Putusan disampaikan kepada pelapor", "The decision was delivered"),
    "satisfied": ("Pelapor menerima hasilnya", "The reporter accepted the result"),
    "dissatisfied": ("Pelapor belum puas", "The reporter is not satisfied"),
    "closed": ("Selesai: tidak ada tanggapan pelapor", "Closed: the reporter did not respond"),
    "objected": ("Pelapor mengajukan keberatan", "The reporter objected"),
    "upheld": ("Keberatan diterima; ditangani kembali", "The objection was upheld"),
    "dismissed": ("Keberatan ditolak", "The objection was dismissed"),
    "withdrawn": ("Pelapor mencabut laporan", "The reporter withdrew the report"),
    "continued": (
        "Pemeriksaan dilanjutkan karena jabatan",
        "The inspectorate went on of its own motion",
    ),
    "deadline_breached": ("Tenggat terlewati", "A deadline was missed"),
    "escalated": ("Diteruskan ke tingkat di atasnya", "Passed on to the next level"),
    "recalculated": (
        "Tenggat dihitung ulang karena kalender kerja berubah",
        "A deadline was recalculated: the working calendar changed",
    ),
    "reveal_requested": (
        "Pembukaan identitas diminta",
        "Somebody asked to see who the reporter is",
    ),
    "reveal_approved": (
        "Pembukaan identitas disetujui dua penjaga",
        "Two custodians allowed the reporter's identity to be seen",
    ),
    "reveal_refused": ("Pembukaan identitas ditolak", "Showing the identity was refused"),
}
"""What each event means, in Indonesian and English."""


def sentence(event: str, language: str) -> str:
    """What `event` means to a person."""
    indonesian, english = SENTENCES[event]
    return english if language == "en" else indonesian
