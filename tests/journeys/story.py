"""Who plays the story, where, and what they bring along."""

from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from pypdf import PdfReader

from prima_deploy.sample.people import Person
from tests.journeys.conftest import Stack

GOVERNMENT = "62.04"
SLUG = "baritoselatan"
STANDARDS = f"/api/standards/v1/governments/{GOVERNMENT}"
COMPLAINTS = f"/api/complaints/v1/governments/{GOVERNMENT}"
SURVEY = f"/api/survey/v1/governments/{GOVERNMENT}"
TODAY = datetime.now(ZoneInfo("Asia/Jakarta")).date()
NAME = "Penerbitan KTP-el di Kecamatan (bikin KTP keliling)"
STORY = "Petugas meminta lima puluh ribu rupiah agar KTP cepat jadi."


@dataclass(slots=True)
class Story:
    """What has happened so far."""

    stack: Stack
    people: dict[str, Person] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    def person(self, who: str) -> Person:
        """Somebody of the government, signed in once."""
        if who not in self.people:
            self.people[who] = self.stack.sign_in(f"{who}.{SLUG}")
        return self.people[who]

    def stranger(self) -> Person:
        """Somebody without an account."""
        return self.people.setdefault(str(uuid4()), self.stack.stranger())

    def pdf(self, path: str) -> str:
        """The text of a public document, white space folded."""
        answer = self.stranger().http.get(path)
        assert answer.headers["content-type"] == "application/pdf"
        text = " ".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages)
        return " ".join(text.split())


def _item(**fields: Any) -> list[dict[str, Any]]:
    return [fields]


COMPONENTS: dict[str, list[dict[str, Any]]] = {
    "requirements": _item(name="Fotokopi Kartu Keluarga"),
    "procedure": _item(actor="applicant", description="Pemohon menyerahkan berkas di kecamatan"),
    "duration": _item(value=1, unit="working_day"),
    "fee": _item(name="Penerbitan KTP-el", kind="free", amount=0),
    "product": _item(name="KTP-el"),
    "complaint_handling": _item(channel="counter", address="Loket kecamatan"),
    "legal_basis": _item(title="UU Nomor 24 Tahun 2013"),
    "facilities": _item(name="Mobil layanan keliling", for_vulnerable=True),
    "staff_competence": _item(description="Operator SIAK terlatih"),
    "internal_supervision": _item(description="Kepala dinas dan inspektorat"),
    "staff_number": _item(role="Operator", count=2),
    "service_guarantee": _item(promise="Selesai sesuai maklumat"),
    "safety_guarantee": _item(description="Data pribadi dilindungi"),
    "performance_evaluation": _item(description="Survei setiap semester"),
}

MINUTES: dict[str, Any] = {
    "number": "BA-9/FKP/2026",
    "held_on": TODAY.isoformat(),
    "place": "Aula kecamatan",
    "signatories": [
        {"name": "Kepala Bagian Organisasi", "position": "Penyelenggara", "group": "provider"},
        {"name": "Tokoh masyarakat", "position": "Wakil warga", "group": "users"},
    ],
    "agreements": [
        {
            "problem": "Warga diminta surat pengantar RT",
            "recommendation": "Hapus dari persyaratan",
            "owner": "Kepala Disdukcapil",
        }
    ],
}
