from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

MAX_BODY = 10_000
MAX_ITEMS = 20

Item = Annotated[str, Field(min_length=1, max_length=200)]


class Note(BaseModel):
    """A remark for colleagues; may be left out."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"body": "Berkas lengkap."}]}
    )

    body: str | None = Field(default=None, max_length=MAX_BODY)


class Reason(BaseModel):
    """Why; required, because the reporter or a colleague has to understand it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"body": "Layanan ini ada pada unit lain."}]},
    )

    body: str = Field(min_length=5, max_length=MAX_BODY)


class ReturnReport(BaseModel):
    """What the reporter must supply: a sentence and at least one missing item."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"body": "Mohon dilengkapi.", "items": ["Tanggal kejadian", "Nama loket"]}]
        },
    )

    body: str = Field(min_length=1, max_length=MAX_BODY)
    items: list[Item] = Field(min_length=1, max_length=MAX_ITEMS)


class AskReporter(BaseModel):
    """A question to the reporter, with the things asked for, if any."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"body": "Apakah diberi kuitansi?", "items": []}]},
    )

    body: str = Field(min_length=1, max_length=MAX_BODY)
    items: list[Item] = Field(default=[], max_length=MAX_ITEMS)


class Redirect(BaseModel):
    """Which body the reporter should turn to instead, and why."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {"institution": "Kantor Pertanahan", "body": "Sertipikat tanah diurus di sana."}
            ]
        },
    )

    institution: str = Field(min_length=2, max_length=200)
    body: str = Field(min_length=5, max_length=MAX_BODY)


class WriteReply(BaseModel):
    """A message to the reporter; plain text."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"body": "Laporan Anda sedang kami periksa."}]},
    )

    body: str = Field(min_length=1, max_length=MAX_BODY)
