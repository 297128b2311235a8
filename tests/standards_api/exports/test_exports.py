"""Exports that spreadsheets and statistics can read."""

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from standards_api.exports.rules import FORMULA, HEADINGS, line
from tests.standards_api.factories import Desk


async def test_every_published_standard_is_one_row(desk: Desk) -> None:
    await desk.a_service(name="Belum terbit")
    service = await desk.a_service()
    standard = await desk.a_published_standard(service["id"])

    response = await desk.get("/exports/services.csv")

    headings, row = list(csv.reader(StringIO(response.text)))
    cells = dict(zip(headings, row, strict=True))
    assert tuple(headings) == HEADINGS
    assert (cells["code"], cells["sha256"]) == (service["code"], standard["version"]["sha256"])
    assert "Kartu Keluarga" in cells["requirements"]
    assert response.headers["content-type"].startswith("text/csv")


async def test_an_export_stays_in_its_government(desk: Desk, other_desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])

    response = await other_desk.get("/exports/services.csv")

    assert len(response.text.splitlines()) == 1


@given(st.lists(st.text(), min_size=1))
def test_no_cell_is_run_by_a_spreadsheet(cells: list[str]) -> None:
    [read] = list(csv.reader(StringIO(line(cells), newline="")))

    assert not any(cell.startswith(FORMULA) for cell in read)
    assert [cell.removeprefix("'") for cell in read] == [cell.removeprefix("'") for cell in cells]
