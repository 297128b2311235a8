"""How the parts of a result are named and judged in one sentence."""

from collections.abc import Sequence

METHODS = {
    "logit_t": "t-Student pada skala logit atas nilai total responden, dengan koreksi populasi.",
    "logit_t_day_clusters": "t-Student pada skala logit, ragam antarhari, dengan koreksi populasi.",
    "rule_of_three": "semua jawaban sama; batas dari aturan tiga per n.",
    "census": "seluruh pengguna menjawab; tanpa galat pengambilan sampel.",
}
CHANNELS = {
    "qr": "Kode QR",
    "kiosk": "Kios",
    "counter": "Loket",
    "web": "Web",
    "paper": "Kertas",
    "import": "Impor berkas",
}
STATUSES = {
    "late": "Terlambat (tidak dihitung)",
    "quarantined": "Dikarantina karena mencurigakan (tidak dihitung)",
    "invalid": "Dibatalkan oleh dua pejabat (tidak dihitung)",
    "withdrawn": "Ditarik (tidak dihitung)",
}
REASONS = {
    "too_few_answers": "jumlah responden belum memenuhi sampel",
    "more_answers_than_users": "jawaban lebih banyak daripada pengguna layanan yang dilaporkan",
    "margin_spans_letters": "margin galat melintasi lebih dari dua mutu",
}


def verdict(reasons: Sequence[str]) -> str:
    """Whether the result may stand, in one sentence."""
    if not reasons:
        return "Jumlah responden memenuhi ketentuan; hasil layak dipublikasikan."
    spoken = [REASONS[reason] for reason in reasons if reason in REASONS]
    return f"Catatan: {'; '.join(spoken)}."
