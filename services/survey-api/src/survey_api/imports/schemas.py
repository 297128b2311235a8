from typing import Literal

from pydantic import BaseModel

Order = Literal["questionnaire", "regulation"]
"""What U1, U2, … mean: U8 is SARPRAS in the questionnaire, PENGADUAN in the regulation's body."""


class RowError(BaseModel):
    """One fault; `row` counts from 1, the heading, and `column` is the heading's word."""

    row: int
    column: str
    code: str
    detail: str


class ImportResult(BaseModel):
    """The result of an import job: everything (`applied`) or nothing.

    `imported` respondents are new, `repeated` ones were stored by an earlier import of the same.
    At most 500 `errors` are told here; the import's `faults` list them all (up to 100,000) as CSV.
    `ignored_columns` were not read as answers.
    """

    applied: bool
    rows: int
    imported: int
    repeated: int
    errors_total: int
    errors: list[RowError]
    errors_sha256: str | None
    ignored_columns: list[str]
    order: Order
