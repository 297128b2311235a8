"""Importing tables of raw answers: all of a file or nothing, and never twice."""

from collections.abc import AsyncIterator

import pytest

from survey_api.imports import routes
from tests.survey_api.factories import ELEMENTS, Stage, submission, today
from tests.survey_api.imports.files import (
    POSITIONS,
    SEKADAU,
    a_csv,
    an_xlsx,
    imported,
    result,
    send,
)
from tests.workbooks import told_to_be


class TestImportResponses:
    async def test_stores_every_respondent_of_a_csv(self, stage: Stage) -> None:
        period = await stage.opened()

        found = await result(stage, period["id"], a_csv(SEKADAU, ["no", *POSITIONS]))

        assert (found["applied"], found["imported"], found["errors"]) == (True, 4, [])
        assert found["ignored_columns"] == ["no"]
        progress = await stage.progress(period["id"])
        assert (progress["n"], progress["index"]) == (4, 79.17)

    async def test_stores_the_same_from_xlsx_and_with_semicolons(self, stage: Stage) -> None:
        heading = ["no", *ELEMENTS]
        indices = []
        for number, content in enumerate(
            [an_xlsx(SEKADAU, heading), a_csv(SEKADAU, heading, ";")], 1
        ):
            label = f"2026-0{number}"
            period = await stage.opened(label=label)
            await result(stage, period["id"], content)
            indices.append((await stage.progress(period["id"]))["index"])

        assert indices == [79.17, 79.17]

    @pytest.mark.parametrize("size", ["A1", "A1:I5", "A1:C3", "B2:D9", "A1:XFD1048576"])
    async def test_stores_every_respondent_whatever_size_the_sheet_says_it_has(
        self, stage: Stage, size: str
    ) -> None:
        period = await stage.opened()
        rows = [[4] * 9 for _ in range(10)]

        found = await result(stage, period["id"], told_to_be(an_xlsx(rows, POSITIONS), size))

        assert (found["applied"], found["rows"], found["imported"]) == (True, 10, 10)
        assert found["errors"] == []
        assert (await stage.progress(period["id"]))["n"] == 10

    async def test_reads_positions_in_the_order_that_is_declared(self, stage: Stage) -> None:
        """U8 is SARPRAS in the questionnaire and PENGADUAN in the body of the regulation."""
        rows = [[n, *[4] * 7, 2, 3] for n in range(10)]
        means = []
        for number, order in enumerate(["questionnaire", "regulation"], 1):
            period = await stage.opened(label=f"2026-0{number}")
            await result(stage, period["id"], a_csv(rows, ["no", *POSITIONS]), order=order)
            elements = (await stage.index(period=f"2026-0{number}"))["elements"]
            means.append({e["code"]: e["mean"] for e in elements})

        assert (means[0]["SARPRAS"], means[0]["PENGADUAN"]) == (2, 3)
        assert (means[1]["SARPRAS"], means[1]["PENGADUAN"]) == (3, 2)

    async def test_changes_nothing_when_it_comes_again(self, stage: Stage) -> None:
        period = await stage.opened()
        content = a_csv(SEKADAU, ["no", *POSITIONS])
        await result(stage, period["id"], content)

        again = await result(stage, period["id"], content)

        assert (again["applied"], again["imported"], again["repeated"]) == (True, 0, 4)
        assert (await stage.index())["n"] == 4

    async def test_adds_only_what_is_new_in_a_longer_file(self, stage: Stage) -> None:
        period = await stage.opened()
        await result(stage, period["id"], a_csv(SEKADAU[:2], ["no", *POSITIONS]))

        longer = await result(stage, period["id"], a_csv(SEKADAU, ["no", *POSITIONS]))

        assert (longer["imported"], longer["repeated"]) == (2, 2)

    async def test_stores_nothing_when_a_respondent_was_imported_with_other_answers(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        await result(stage, period["id"], a_csv(SEKADAU[:2], ["no", *POSITIONS]))
        changed = [SEKADAU[2], [2, *[4] * 9], SEKADAU[3]]

        found = await result(stage, period["id"], a_csv(changed, ["no", *POSITIONS]))

        assert (found["applied"], found["imported"]) == (False, 0)
        assert [(e["row"], e["code"]) for e in found["errors"]] == [(3, "other_answers_stored")]
        assert (await stage.index())["n"] == 2

    async def test_tells_equal_files_apart_by_the_name_of_the_batch(self, stage: Stage) -> None:
        period = await stage.opened()
        content = a_csv([[4] * 9] * 3, POSITIONS)

        for batch in ("kotak 1", "kotak 2", "kotak 2"):
            await result(stage, period["id"], content, batch=batch)

        assert (await stage.index())["n"] == 6

    async def test_counts_rows_without_a_number_by_their_place(self, stage: Stage) -> None:
        period = await stage.opened()

        found = await result(stage, period["id"], a_csv([[4] * 9] * 5, POSITIONS))

        assert found["imported"] == 5

    @pytest.mark.parametrize(
        ("cell", "code"),
        [
            (0, "outside_scale"),
            (5, "outside_scale"),
            (9999, "outside_scale"),
            (3.5, "not_whole"),
            ("3", "text"),
            (None, "missing"),
            (True, "not_whole"),
        ],
    )
    async def test_names_row_and_column_of_a_wrong_score_in_xlsx(
        self, stage: Stage, cell: object, code: str
    ) -> None:
        period = await stage.opened()
        rows: list[list[object]] = [[4] * 9, [4, 4, cell, *[4] * 6]]

        found = await result(stage, period["id"], an_xlsx(rows, ELEMENTS))

        assert found["applied"] is False
        [error] = found["errors"]
        assert (error["row"], error["column"], error["code"]) == (3, "WAKTU", code)
        assert (await stage.index())["n"] == 0

    @pytest.mark.parametrize(
        ("cell", "code"),
        [
            ("0", "outside_scale"),
            ("5", "outside_scale"),
            ("9999", "outside_scale"),
            ("3.5", "not_whole"),
            ("null", "not_whole"),
            ("-3", "not_whole"),
            ("３", "not_whole"),
            ("", "missing"),
        ],
    )
    async def test_names_row_and_column_of_a_wrong_score_in_csv(
        self, stage: Stage, cell: str, code: str
    ) -> None:
        period = await stage.opened()
        rows = [["7", cell, *["4"] * 8]]

        found = await result(stage, period["id"], a_csv(rows, ["no", *POSITIONS]))

        [error] = found["errors"]
        assert (error["row"], error["column"], error["code"]) == (2, "U1", code)

    async def test_refuses_csv_rows_that_are_longer_than_the_heading(self, stage: Stage) -> None:
        """A name like "Sari, S.H." without quotes moves every answer one column on."""
        period = await stage.opened()
        shifted = ["Sari", " S.H.", *["4"] * 9]
        rows = [["Ali", *["4"] * 9], shifted, ["Budi", *["3"] * 9, "", ""], [*["3"] * 11, ""]]

        found = await result(stage, period["id"], a_csv(rows, ["nama", *POSITIONS, ""]))

        assert [(e["row"], e["column"], e["code"]) for e in found["errors"]] == [
            (3, "", "beyond_heading"),
            (3, "U1", "not_whole"),
            (5, "", "beyond_heading"),
        ]
        assert not found["applied"]
        assert found["errors"][0]["detail"].endswith(".")

    async def test_reads_a_sheet_with_a_note_beside_the_table(self, stage: Stage) -> None:
        period = await stage.opened()
        rows: list[list[object]] = [[*[4] * 9, None, "diperiksa"], [3] * 9]

        found = await result(stage, period["id"], an_xlsx(rows, POSITIONS))

        assert (found["imported"], found["errors"]) == (2, [])

    async def test_names_columns_that_are_missing_or_repeated(self, stage: Stage) -> None:
        period = await stage.opened()
        heading = [*POSITIONS[:8], "U1"]

        found = await result(stage, period["id"], a_csv([[4] * 9], heading))

        assert {(e["column"], e["code"]) for e in found["errors"]} == {
            ("U1", "repeated_column"),
            ("PENGADUAN", "missing_column"),
        }

    async def test_refuses_days_outside_the_period(self, stage: Stage) -> None:
        period = await stage.opened()
        rows = [[str(today()), *[4] * 9], ["2020-01-01", *[4] * 9], ["kemarin", *[4] * 9]]

        found = await result(stage, period["id"], a_csv(rows, ["tanggal", *POSITIONS]))

        assert {(e["row"], e["code"]) for e in found["errors"]} == {
            (3, "outside_period"),
            (4, "not_a_day"),
        }

    @pytest.mark.parametrize(
        "content", [b"", b"\x89PNG\r\n\x00", b"PK\x03\x04nonsense", b"\xff\xfe"]
    )
    async def test_fails_with_a_sentence_when_the_file_is_no_table(
        self, stage: Stage, content: bytes
    ) -> None:
        period = await stage.opened()

        job = await imported(stage, period["id"], content)

        told = job["problem"] or job["result"]["errors"][0]["detail"]
        assert told.endswith((".", "judul."))
        assert (await stage.index())["n"] == 0

    async def test_refuses_a_file_that_is_too_large(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        period = await stage.opened()
        monkeypatch.setattr(routes, "MAX_FILE", 10_000)

        response = await send(stage, period["id"], b"x" * 10_001)

        assert response.status_code == 413

    async def test_a_stranger_is_refused_before_the_file_is_read(self, stage: Stage) -> None:
        period = await stage.opened()
        read = []

        async def endless() -> AsyncIterator[bytes]:
            for _ in range(100):
                read.append(1)
                yield b"x" * 1000

        response = await stage.survey.client.post(
            f"{stage.base}/periods/{period['id']}/imports",
            content=endless(),
            headers={"Content-Type": "multipart/form-data; boundary=x"},
        )

        assert response.status_code == 401
        assert len(read) <= 1

    async def test_needs_a_round_that_takes_answers(self, stage: Stage) -> None:
        period = await stage.plan()

        response = await send(stage, period["id"], a_csv([[4] * 9], POSITIONS))

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/NotCollecting"

    async def test_is_possible_after_closing_until_the_seal(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        await stage.submit(code, submission(4))
        await stage.step(period["id"], "close")
        found = await result(stage, period["id"], a_csv([[4] * 9], POSITIONS))
        await stage.step(period["id"], "seal")

        late = await send(stage, period["id"], a_csv([[1] * 9], POSITIONS))

        assert found["imported"] == 1
        assert late.status_code == 409

    async def test_is_for_the_units_within_reach(self, stage: Stage, other_stage: Stage) -> None:
        period = await stage.opened()
        content = a_csv([[4] * 9], POSITIONS)

        stranger = await stage.survey.client.post(
            f"{stage.base}/periods/{period['id']}/imports", files={"file": ("a", content)}
        )
        other = await send(other_stage, period["id"], content)

        assert [stranger.status_code, other.status_code] == [401, 404]
