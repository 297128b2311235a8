"""Recapitulations as governments send them."""

import csv
import io
import zipfile
from collections.abc import Sequence
from typing import Any

import openpyxl
import xlsxwriter
from httpx import Response

from survey_api.recaps.rules import COLUMNS
from tests.survey_api.factories import Stage

GROUPS = ["REKAPITULASI IKM", *[""] * 31]
BOGOR = ["3.100", "3.080", "2.933", "3.060", "3.087", "3.140", "3.200", "2.947", "2.940"]
"""Element means that DPMPTSP Kabupaten Bogor published for 2016, with the index 76.04."""
WORKSHEET = ["3.6207", "3.4828", "3.4483", "4", "3.5172", "3.6207", "3.6552", "3.6207", "3.9655"]
"""Means of a published worksheet of 29 respondents, whose index is 91.48 or, by 0.11, 90.56."""


def a_row(number: object, unit: str, means: Sequence[object], **changed: object) -> list[object]:
    values: dict[str, object] = dict.fromkeys(COLUMNS, "")
    values |= {"NO": number, "OPD": unit}
    values |= {f"U{n}": mean for n, mean in enumerate(means, 1)}
    return list((values | changed).values())


def a_csv(*rows: Sequence[object]) -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=";").writerows([GROUPS, COLUMNS, *rows])
    return written.getvalue().encode()


def an_xlsx(*rows: Sequence[Any]) -> bytes:
    book = openpyxl.Workbook()
    for row in [GROUPS, list(COLUMNS), *rows]:
        book.active.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def with_words(count: int, *rows: Sequence[Any]) -> bytes:
    """A workbook whose table of words holds as many that no cell refers to."""
    book, written = io.BytesIO(), io.BytesIO()
    with xlsxwriter.Workbook(book) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate([GROUPS, list(COLUMNS), *rows]):
            sheet.write_row(number, 0, row)
    words = b"<si><t>kata</t></si>" * count
    with (
        zipfile.ZipFile(book) as given,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in given.namelist():
            content = given.read(name)
            if "sharedStrings" in name:
                content = content.replace(b"</sst>", words + b"</sst>")
            made.writestr(name, content)
    return written.getvalue()


async def send(stage: Stage, content: bytes, **fields: str) -> Response:
    return await stage.survey.client.post(
        f"{stage.base}/recaps",
        files={"file": ("rekap", content)},
        data={"label": "2024-TW1"} | fields,
        headers=stage.headers,
    )


async def kept(stage: Stage, content: bytes, **fields: str) -> list[dict[str, Any]]:
    response = await send(stage, content, **fields)
    assert response.status_code == 200, response.text
    assert response.json()["applied"], response.text
    found: list[dict[str, Any]] = response.json()["data"]
    return found
