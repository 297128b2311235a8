"""Single answers leave the house only so that nobody can be recognised."""

import csv
import io
from typing import Any

import openpyxl
import pytest
from arro3.io import read_parquet
from httpx import Response

from survey_api import tables
from survey_api.exports import actions, rules
from tests.harness import eventually
from tests.survey_api.factories import ELEMENTS, Stage, submission

WOMAN = {"gender": "female", "age_band": "26_35"}
MAN = {"gender": "male", "age_band": "18_25"}
HEADING = [
    "service", "channel", "month", "status", *ELEMENTS,
    "gender", "age_band", "education", "occupation",
]  # fmt: skip


async def answered(stage: Stage, *batches: list[dict[str, Any]], **form: Any) -> str:
    """A round with these answers; its id."""
    period = await stage.opened()
    code = await stage.form(period["id"], **form)
    for batch in batches:
        assert (await stage.submit(code, {"responses": batch})).status_code == 200
    return str(period["id"])


async def export(stage: Stage, period_id: str, kind: str = "csv") -> Response:
    """The download as staff ask for it."""
    return await stage.get(f"/periods/{period_id}/exports/responses.{kind}")


def rows_of(response: Response) -> list[dict[str, str]]:
    assert response.status_code == 200, response.text
    return list(csv.DictReader(io.StringIO(response.text)))


class TestExportResponses:
    async def test_gives_one_row_per_answer_with_elements_by_code(self, stage: Stage) -> None:
        batch = [submission(4, 3, 2, 4, 4, 4, 4, 3, 1) for _ in range(12)]
        period = await answered(stage, batch)

        response = await export(stage, period)

        rows = rows_of(response)
        assert list(rows[0]) == HEADING
        assert len(rows) == 12
        assert {(r["PROSEDUR"], r["WAKTU"], r["PENGADUAN"]) for r in rows} == {("3", "2", "1")}
        assert {(r["channel"], r["status"]) for r in rows} == {("qr", "accepted")}
        assert response.headers["cache-control"] == "private, no-store"
        assert not {b["id"] for b in batch} & set(response.text.split(","))

    async def test_says_the_same_as_workbook_and_as_parquet(self, stage: Stage) -> None:
        batch = [submission(4 if n % 2 else 3, respondent=WOMAN) for n in range(14)]
        period = await answered(stage, batch)
        plain = [[v or None for v in r.values()] for r in rows_of(await export(stage, period))]

        xlsx = await export(stage, period, "xlsx")
        parquet = await export(stage, period, "parquet")

        book = openpyxl.load_workbook(io.BytesIO(xlsx.content), read_only=True)
        heading, *sheet = book.worksheets[0].iter_rows(values_only=True)
        assert list(heading) == HEADING
        assert [[None if v is None else str(v) for v in row] for row in sheet] == plain
        assert isinstance(sheet[0][4], int)
        table = read_parquet(io.BytesIO(parquet.content)).read_all()
        columns = {name: table[name].to_pylist() for name in HEADING}
        assert [[None if v is None else str(v) for v in row]
                for row in zip(*columns.values(), strict=True)] == plain  # fmt: skip
        assert str(table.schema.field("WAKTU").type) != str(table.schema.field("gender").type)

    @pytest.mark.parametrize("kind", ["xlsx", "parquet"])
    async def test_holds_no_connection_while_the_file_is_converted(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch, kind: str
    ) -> None:
        """A transaction that does nothing for half a minute is ended, and the work was in vain."""
        period = await answered(stage, [submission(3) for _ in range(10)])
        held = []

        async def convert(*given: Any, **named: Any) -> None:
            held.append(await eventually(stage.connections, until=lambda count: count == 0))
            await tables.convert(*given, **named)

        monkeypatch.setattr(actions, "convert", convert)

        response = await export(stage, period, kind)

        assert (response.status_code, held) == (200, [0])

    async def test_says_when_it_cannot_be_converted(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        period = await answered(stage, [submission(3) for _ in range(10)])

        async def convert(*given: Any, **named: Any) -> None:
            raise tables.ConversionError("broken")

        monkeypatch.setattr(actions, "convert", convert)

        failed = await export(stage, period, "xlsx")

        assert (failed.status_code, failed.json()["type"]) == (503, "/problems/ExportFailed")
        assert (await export(stage, period)).status_code == 200

    async def test_refuses_more_than_a_sheet_takes(
        self, stage: Stage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        period = await answered(stage, [submission(3) for _ in range(11)])
        monkeypatch.setattr(rules, "MOST_ON_SHEET", 10)

        answers = [await export(stage, period, kind) for kind in ("xlsx", "parquet", "csv")]

        assert [answer.status_code for answer in answers] == [409, 200, 200]
        assert answers[0].json()["type"] == "/problems/TooManyForSheet"

    async def test_blurs_respondents_who_are_rare(self, stage: Stage) -> None:
        common = [submission(3, respondent=WOMAN) for _ in range(8)]
        rare = [submission(3, respondent=MAN) for _ in range(4)]
        rare.append(submission(3, respondent={"gender": "male"}))
        period = await answered(stage, common, rare)

        rows = rows_of(await export(stage, period))

        told = [(r["gender"], r["age_band"]) for r in rows]
        assert told.count(("female", "26_35")) == 8
        assert told.count(("", "")) == 5

    async def test_hides_where_few_answered(self, stage: Stage) -> None:
        service = await stage.publish_service(name="Akta kematian")
        period = await answered(stage, [submission(3) for _ in range(12)])
        code = await stage.form(period, service_id=str(service), channel="kiosk")
        await stage.submit(code, {"responses": [submission(2) for _ in range(4)]})
        code = await stage.form(period, service_id=str(service), channel="counter")
        await stage.submit(code, submission(2))

        rows = rows_of(await export(stage, period))

        assert [r["channel"] for r in rows].count("qr") == 12
        assert [(r["service"], r["channel"]) for r in rows].count(("", "")) == 5

    async def test_disarms_names_that_a_spreadsheet_would_run(self, stage: Stage) -> None:
        service = await stage.publish_service(name="=HYPERLINK(1)")
        period = await answered(stage, [submission(3) for _ in range(10)], service_id=str(service))

        rows = rows_of(await export(stage, period))
        xlsx = await export(stage, period, "xlsx")

        assert {r["service"] for r in rows} == {"'=HYPERLINK(1)"}
        book = openpyxl.load_workbook(io.BytesIO(xlsx.content))
        assert book.worksheets[0]["A2"].data_type == "s"

    async def test_refuses_fewer_than_ten(self, stage: Stage) -> None:
        period = await answered(stage, [submission(3) for _ in range(9)])

        refused = [await export(stage, period, kind) for kind in ("csv", "xlsx", "parquet")]

        assert [r.status_code for r in refused] == [409] * 3
        assert {r.json()["type"] for r in refused} == {"/problems/TooFewToExport"}
        assert "10" in refused[0].json()["detail"]

    async def test_is_for_staff_within_reach(self, stage: Stage, other_stage: Stage) -> None:
        period = await answered(stage, [submission(3) for _ in range(10)])
        address = f"{stage.base}/periods/{period}/exports/responses.csv"
        unscoped = stage.issuer.sign_in("surveys:manage", government=stage.government)
        elsewhere = stage.issuer.sign_in(
            "surveys:read", government=stage.government, units=[other_stage.unit]
        )

        answers = [
            await stage.survey.client.get(address, headers=headers)
            for headers in ({}, unscoped, elsewhere, other_stage.headers)
        ]

        assert [a.status_code for a in answers] == [401, 403, 404, 404]
