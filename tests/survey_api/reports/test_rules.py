"""The sentences of a report."""

from typing import Any

import pytest

from survey_api import spoken
from survey_api.reports import rules


class TestHeadline:
    def test_names_the_two_lowest(self) -> None:
        line = rules.headline(
            "IKM 83,40", "B", reasons=[], n=412, lowest=["Sarana dan Prasarana", "Waktu", "Biaya"]
        )

        assert line == "IKM 83,40, mutu B; terendah sarana dan prasarana serta waktu"

    def test_warns_first_when_too_few_answered(self) -> None:
        line = rules.headline(
            "IKM 83,40", "B", reasons=["too_few_answers"], n=1029, lowest=["Waktu"]
        )

        assert line == "IKM 83,40, mutu B, tetapi 1.029 responden belum memenuhi sampel"

    def test_does_without_a_letter_or_elements(self) -> None:
        assert rules.headline("IPAK 83,40", None, reasons=[], n=9, lowest=[]) == "IPAK 83,40"


class TestChange:
    @pytest.mark.parametrize(
        ("difference", "verdict", "ending"),
        [
            (230, "improved", "naik 2,30 ± 1,55: perbaikan nyata."),
            (-230, "worse", "turun 2,30 ± 1,55: penurunan nyata."),
            (20, "not_detectable", "perubahan ini tidak terdeteksi di luar margin galat."),
            (0, "not_detectable", "nilai tetap."),
        ],
    )  # fmt: skip
    def test_says_what_is_known_of_it(self, difference: int, verdict: str, ending: str) -> None:
        told = rules.change("Semester I Tahun 2026", 8110, difference, 155, verdict)

        assert told.startswith("Dibanding Semester I Tahun 2026 (81,10), ")
        assert told.endswith(ending)


class TestChanged:
    def test_tells_readers_numbers_and_leaves_out_the_rest(self) -> None:
        differences: dict[str, list[Any]] = {
            "n": [1000, 1012],
            "index_cents": [8311, 8340],
            "category": ["B", None],
            "population": [None, 1840],
            "statuses.late": [12, None],
            "statuses.accepted": [1000, 1012],
            "elements.WAKTU": [7000, 7010],
        }

        assert rules.changed(differences) == [
            "responden 1.000 → 1.012",
            "nilai 83,11 → 83,40",
            "mutu B → –",
            "pengguna layanan tidak diketahui → 1.840",
            "terlambat 12 → 0",
        ]


class TestSpoken:
    @pytest.mark.parametrize(
        ("label", "told", "short"),
        [
            ("2026", "Tahun 2026", "2026"),
            ("2026-S2", "Semester II Tahun 2026", "S2 2026"),
            ("2026-TW4", "Triwulan IV Tahun 2026", "TW4 2026"),
            ("2026-08", "Agustus 2026", "Agu 2026"),
        ],
    )
    def test_periods(self, label: str, told: str, short: str) -> None:
        assert (spoken.period(label), spoken.short_period(label)) == (told, short)

    def test_numbers(self) -> None:
        assert spoken.decimal(8340, 2) == "83,40"
        assert spoken.decimal(-5, 2) == "−0,05"
        assert spoken.whole(1234567) == "1.234.567"
        assert spoken.percent(1, 3) == "33,3\u00a0%"
        assert spoken.percent(1, 16) == "6,3\u00a0%"

    def test_lists(self) -> None:
        assert spoken.listing([]) == ""
        assert spoken.listing(["satu"]) == "satu"
        assert spoken.listing(["satu", "dua", "tiga"]) == "satu, dua dan tiga"
        assert spoken.lowered("Perekaman KTP-EL Keliling") == "perekaman KTP-EL keliling"
