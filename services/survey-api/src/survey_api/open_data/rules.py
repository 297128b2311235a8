"""Open data as it is told to machines: what the numbers mean, and the flat form of them."""

import csv
import io
from collections.abc import Iterable, Sequence

TITLE = "Hasil survei kepuasan masyarakat (SKM) yang disegel"
LICENCE = ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.id")
METHOD = {
    "legal_basis": "PermenPANRB 14/2017 untuk SKM; instrumen lain menyebut dasarnya sendiri.",
    "index": "100·T/(s·k·n), dengan T jumlah semua skor, s skor tertinggi, k unsur, n responden.",
    "rounding": "Bilangan bulat sampai akhir; dua desimal, setengah ke atas.",
    "variance": "(100/(s·k))²·(1−n/N)·max((Q−T²/n)/(n(n−1)), D/(D−1)·Σ(Tᵈ−nᵈT/n)²/n²), dengan Q"
    " jumlah kuadrat total responden, N pengguna, D hari.",
    "interval": "95 %, t-Student (n−1) pada skala logit dari p=(indeks−100/s)/(100−100/s), batas"
    " dibulatkan ke luar; margin ialah jarak terjauh ke batas.",
    "disclosure": "Hasil dengan kurang dari 10 responden tidak dimuat.",
    "seal": "sha256 atas isi segel (JSON, kunci terurut); tanda tangan Ed25519.",
}
COLUMNS = (
    "government", "unit_id", "unit", "label", "revision", "instrument", "n", "population", "index",
    "lower", "upper", "margin", "category", "element", "element_name", "element_sum",
    "element_mean", "element_index", "sealed_on", "sha256",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would run."""


def table(rows: Iterable[Sequence[object]]) -> str:
    """The flat form: one row per result and element, with a heading."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(
            f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
            for value in row
        )
    return written.getvalue()
