from datetime import date

from pydantic import BaseModel, ConfigDict

from standards_api.documents.models import DocumentKind, DocumentState


class Verification(BaseModel):
    """What is known of the document that carries a code: compare its hash with the file's."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "kind": "minutes",
                    "title": "Berita Acara Forum Konsultasi Publik Nomor 01/BA/2026",
                    "government": "74.10",
                    "government_name": "Kabupaten Buton Utara",
                    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "issued_on": "2026-11-21",
                    "state": "valid",
                    "url": "/api/standards/v1/governments/74.10/documents/5f0c1c1e-8f1a-4a5e-9d3c",
                }
            ]
        }
    )

    kind: DocumentKind
    title: str
    government: str
    government_name: str
    sha256: str
    issued_on: date
    state: DocumentState
    url: str | None
