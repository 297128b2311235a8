"""Recapitulations of earlier years: 32 columns, means where answers should stand."""

from typing import Any
from uuid import uuid4

import pytest

from survey_api import small_sheets
from survey_api.recaps.rules import COLUMNS, MOST_ROWS
from tests.harness import eventually
from tests.survey_api.factories import Stage
from tests.survey_api.recaps.steps import (
    BOGOR,
    WORKSHEET,
    a_csv,
    a_row,
    an_xlsx,
    kept,
    send,
    with_words,
)
from tests.tokens import Issuer


class TestImportRecap:
    def test_the_layout_has_32_columns(self) -> None:
        assert len(COLUMNS) == 32

    async def test_computes_each_index_again_and_says_how_the_printed_one_was_made(
        self, stage: Stage
    ) -> None:
        right = a_row(1, "Dinas 1", ["3,5"] * 9, IKM="87,50", KATEGORI="Baik")
        weighted = a_row(2, "Dinas Kesehatan", WORKSHEET, IKM="90.56", KATEGORI="A")
        wrong = a_row(3, "DPMPTSP", BOGOR, IKM="76.04", KATEGORI="B")

        exact, by_011, unknown = await kept(stage, a_csv(right, weighted, wrong))

        assert (exact["index"], exact["category"], exact["agrees"]) == (87.5, "B", True)
        assert exact["unit_id"] == str(stage.unit)
        assert (by_011["index"], by_011["category"], by_011["agrees"]) == (91.48, "A", False)
        assert "0.11" in by_011["reproduced_by"]
        assert (unknown["index"], unknown["agrees"], unknown["unit_id"]) == (76.35, False, None)
        assert unknown["reproduced_by"] == []

    async def test_reads_the_same_from_xlsx(self, stage: Stage) -> None:
        row = a_row(1, "Dinas 1", [3.5, *[3] * 8], IKM=76.39, POPULASI=200, SAMPEL=130)

        [unit] = await kept(stage, an_xlsx(row))

        assert (unit["index"], unit["population"], unit["sample"]) == (76.39, 200, 130)
        assert unit["agrees"] is True

    async def test_stops_at_the_row_of_totals(self, stage: Stage) -> None:
        rows = [
            a_row(1, "Dinas 1", ["3"] * 9),
            a_row("", "", [""] * 9),
            a_row("", "Jumlah / rata-rata", ["rusak"] * 9),
            a_row("", "Mengetahui, Sekretaris Daerah", [""] * 9),
        ]

        units = await kept(stage, a_csv(*rows))

        assert [unit["unit_name"] for unit in units] == ["Dinas 1"]

    async def test_a_unit_without_means_is_kept_without_an_index(self, stage: Stage) -> None:
        rows = [a_row(1, "Dinas 1", [""] * 9), a_row(2, "Dinas 2", ["3", *[""] * 8])]

        units = await kept(stage, a_csv(*rows))

        assert [(unit["index"], unit["category"]) for unit in units] == [(None, None)] * 2
        assert units[1]["means"]["PERSYARATAN"] == 3

    async def test_reads_positions_in_the_order_that_is_declared(self, stage: Stage) -> None:
        content = a_csv(a_row(1, "Dinas 1", [*["4"] * 7, "2", "3"]))
        means = []
        for declared in ("false", "true"):
            [unit] = await kept(stage, content, by_regulation=declared)
            means.append((unit["means"]["SARPRAS"], unit["means"]["PENGADUAN"]))

        assert means == [(2, 3), (3, 2)]

    async def test_remarks_what_does_not_add_up(self, stage: Stage) -> None:
        row = a_row(
            1, "Dinas 1", ["3"] * 9, L=10, P=15, SD=5, SLTA=25, PNS=30, POPULASI=29, SAMPEL=30
        )

        [unit] = await kept(stage, a_csv(row))

        assert unit["remarks"] == ["gender_sum", "sample_above_population"]

    async def test_a_label_imported_again_is_replaced(self, stage: Stage) -> None:
        await kept(stage, a_csv(*[a_row(n, f"Dinas {n}", ["3"] * 9) for n in (1, 2)]))
        await kept(stage, a_csv(a_row(1, "Dinas 1", ["4"] * 9)))
        await kept(stage, a_csv(a_row(1, "Dinas 1", ["2"] * 9)), label="2024-TW2")

        listed = (await stage.get("/recaps")).json()["data"]
        one = (await stage.get("/recaps", label="2024-TW1")).json()["data"]

        assert [(u["label"], u["index"]) for u in listed] == [("2024-TW2", 50), ("2024-TW1", 100)]
        assert [unit["index"] for unit in one] == [100]

    @pytest.mark.parametrize(
        ("changed", "fault"),
        [
            ({"U3": "4.1"}, ("U3", "not_a_mean")),
            ({"U3": "0"}, ("U3", "not_a_mean")),
            ({"U3": "tiga"}, ("U3", "not_a_mean")),
            ({"U3": "NaN"}, ("U3", "not_a_mean")),
            ({"U3": "3," + "0" * 100}, ("U3", "not_a_mean")),
            ({"L": "0E-999999999"}, ("L", "not_a_count")),
            ({"L": "3.5"}, ("L", "not_a_count")),
            ({"SAMPEL": "-1"}, ("SAMPEL", "not_a_count")),
            ({"OPD": " "}, ("OPD", "missing_unit")),
            ({"OPD": "DINAS 0"}, ("OPD", "repeated_unit")),
        ],
    )
    async def test_names_row_and_column_of_what_is_wrong_and_stores_nothing(
        self, stage: Stage, changed: dict[str, str], fault: tuple[str, str]
    ) -> None:
        good = a_row(1, "Dinas 0", ["3"] * 9)
        bad = a_row(2, "Dinas 2", ["3"] * 9, **changed)

        body = (await send(stage, a_csv(good, bad))).json()

        assert body["applied"] is False
        assert [(f["row"], f["column"], f["code"]) for f in body["faults"]] == [(4, *fault)]
        assert (await stage.get("/recaps")).json()["data"] == []

    async def test_a_printed_index_that_nobody_could_print_is_compared_with_nothing(
        self, stage: Stage
    ) -> None:
        row = a_row(1, "Dinas 1", ["3"] * 9, IKM="0E-999999999")

        [unit] = await kept(stage, a_csv(row))

        assert (unit["index"], unit["agrees"], unit["reproduced_by"]) == (75, None, [])
        assert unit["printed_index"] == "0E-999999999"

    async def test_tells_when_it_is_too_long_instead_of_leaving_units_out(
        self, stage: Stage
    ) -> None:
        most = [a_row(n, f"Dinas {n}", ["3"] * 9) for n in range(MOST_ROWS)]
        total, one_more = a_row("", "JUMLAH", [""] * 9), a_row(1, "Dinas Lain", ["3"] * 9)

        taken = (await send(stage, a_csv(*most, total))).json()
        refused = (await send(stage, a_csv(*most, one_more), label="2025")).json()

        assert (taken["applied"], len(taken["data"])) == (True, MOST_ROWS)
        assert (refused["applied"], refused["data"]) == (False, [])
        [fault] = refused["faults"]
        assert (fault["row"], fault["code"]) == (MOST_ROWS + 3, "too_many_rows")
        assert "2.000" in fault["detail"]

    async def test_a_workbook_that_would_take_minutes_to_read_is_refused(
        self, stage: Stage
    ) -> None:
        row = a_row(1, "Dinas 1", [3] * 9)

        usual = await send(stage, with_words(1000, row))
        inflated = await send(stage, with_words(500_000, row))

        assert usual.json()["applied"]
        assert inflated.status_code == 422
        assert inflated.json()["type"] == "/problems/RecapUnreadable"

    async def test_holds_no_connection_while_the_file_is_read(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        held = []

        async def read(*given: Any, **named: Any) -> list[small_sheets.Numbered]:
            held.append(await eventually(stage.connections, until=lambda count: count == 0))
            return await reading(*given, **named)

        reading = small_sheets.read
        monkeypatch.setattr(small_sheets, "read", read)

        await kept(stage, a_csv(a_row(1, "Dinas 1", ["3"] * 9)))

        assert held == [0]

    @pytest.mark.parametrize("content", [b"", b"no,U1\n1,3\n", b"\x00", b"PK\x03\x04broken"])
    async def test_refuses_what_has_another_layout(self, stage: Stage, content: bytes) -> None:
        response = await send(stage, content)

        assert response.status_code == 422

    async def test_an_instrument_with_other_elements_has_another_layout(self, stage: Stage) -> None:
        content = a_csv(a_row(1, "Dinas 1", ["3"] * 9))

        response = await send(stage, content, instrument="KEPMENPAN-25-2004")

        assert response.json()["type"] == "/problems/RecapUnreadable"

    async def test_is_for_those_who_reach_every_unit(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        content = a_csv(a_row(1, "Dinas 1", ["3"] * 9), a_row(2, "Dinas Lain", ["3"] * 9))
        await kept(stage, content)
        scopes = ("surveys:read", "surveys:manage")
        one_unit = issuer.sign_in(*scopes, government=stage.government, units=[stage.unit])
        elsewhere = issuer.sign_in(*scopes, government=stage.government, units=[uuid4()])
        client = stage.survey.client
        path = f"{stage.base}/recaps"

        posted = await client.post(
            path, files={"file": ("a", content)}, data={"label": "2024"}, headers=one_unit
        )
        lists = [
            [u["unit_name"] for u in (await client.get(path, headers=h)).json()["data"]]
            for h in (one_unit, elsewhere, stage.headers)
        ]
        stranger = await client.get(path)

        assert (posted.status_code, stranger.status_code) == (403, 401)
        assert lists == [["Dinas 1"], [], ["Dinas 1", "Dinas Lain"]]
        assert (await other_stage.get("/recaps")).json()["data"] == []
