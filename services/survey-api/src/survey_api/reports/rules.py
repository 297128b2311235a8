"""What a report says in words: headline, change, correction, plan."""

from collections.abc import Mapping, Sequence
from typing import Any

from survey_api.spoken import decimal, lowered, whole

LAWS = (
    "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
    "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan UU Nomor 25 Tahun 2009",
)
COMPONENTS = {
    "requirements": "persyaratan",
    "procedure": "sistem, mekanisme, dan prosedur",
    "duration": "jangka waktu penyelesaian",
    "fee": "biaya/tarif",
    "product": "produk pelayanan",
    "complaint_handling": "penanganan pengaduan, saran, dan masukan",
    "legal_basis": "dasar hukum",
    "facilities": "sarana, prasarana, dan/atau fasilitas",
    "staff_competence": "kompetensi pelaksana",
    "internal_supervision": "pengawasan internal",
    "staff_number": "jumlah pelaksana",
    "service_guarantee": "jaminan pelayanan",
    "safety_guarantee": "jaminan keamanan dan keselamatan pelayanan",
    "performance_evaluation": "evaluasi kinerja pelaksana",
}
STATES = {
    "planned": "direncanakan",
    "running": "berjalan",
    "done": "selesai",
    "overdue": "melewati batas",
}
EFFECTS = {
    "improved": "membaik",
    "worse": "memburuk",
    "not_detectable": "perubahan tidak terdeteksi",
}
CHANGES = {
    "improved": "perbaikan nyata",
    "worse": "penurunan nyata",
    "not_detectable": "perubahan ini tidak terdeteksi di luar margin galat",
}
STATUSES = {
    "accepted": "jawaban dihitung",
    "late": "terlambat",
    "quarantined": "dikarantina",
    "invalid": "dibatalkan",
    "withdrawn": "ditarik",
}
NAMED = 2
"""Elements that a headline names."""


def headline(
    index: str, category: str | None, *, reasons: Sequence[str], n: int, lowest: Sequence[str]
) -> str:
    """The report in one line; `index` with its name."""
    letter = f", mutu {category}" if category else ""
    if "too_few_answers" in reasons:
        return f"{index}{letter}, tetapi {whole(n)} responden belum memenuhi sampel"
    if not lowest:
        return f"{index}{letter}"
    return f"{index}{letter}; terendah {' serta '.join(lowered(name) for name in lowest[:NAMED])}"


def change(before: str, was: int, difference: int, margin: int, verdict: str) -> str:
    """How the index moved since the round `before`; points in hundredths."""
    moved = "naik" if difference > 0 else "turun"
    if difference == 0:
        return f"Dibanding {before} ({decimal(was, 2)}), nilai tetap."
    return (
        f"Dibanding {before} ({decimal(was, 2)}), nilai {moved} {decimal(abs(difference), 2)}"
        f" ± {decimal(margin, 2)}: {CHANGES[verdict]}."
    )


def changed(differences: Mapping[str, Sequence[Any]]) -> list[str]:
    """What a correction changed, as far as a reader needs it."""
    spoken = []
    for name, (before, after) in differences.items():
        if name == "n":
            spoken.append(f"responden {_count(before)} → {_count(after)}")
        elif name == "population":
            spoken.append(f"pengguna layanan {_count(before)} → {_count(after)}")
        elif name == "index_cents":
            spoken.append(f"nilai {decimal(before, 2)} → {decimal(after, 2)}")
        elif name == "category":
            spoken.append(f"mutu {before or '–'} → {after or '–'}")
        elif name.startswith("statuses.") and (status := name.partition(".")[2]) != "accepted":
            spoken.append(f"{STATUSES[status]} {_count(before or 0)} → {_count(after or 0)}")
    return spoken


def quarter(label: str) -> str:
    """`2027-TW1` as `TW I 2027`."""
    year, _, number = label.partition("-TW")
    return f"TW {('I', 'II', 'III', 'IV')[int(number) - 1]} {year}"


def _count(value: int | None) -> str:
    return "tidak diketahui" if value is None else whole(value)
