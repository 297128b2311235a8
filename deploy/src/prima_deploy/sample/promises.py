"""What a sample government promises: services, one consultation, a decree, published standards."""

import json
from datetime import date
from importlib.resources import files
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from prima_deploy.sample.organisations import Organisation
from prima_deploy.sample.people import Person

ADOPTED = ("contoh-ktp-el-baru", "contoh-akta-kelahiran", "contoh-sip-nakes", "contoh-rawat-jalan")
"""Complete standards that every sample government consults about and puts into force."""

Services = dict[str, str]
"""Ids of public services by their name."""


def content(name: str) -> Any:
    """A JSON file of the sample."""
    return json.loads((files("prima_deploy.sample") / name).read_text())


def promise(address: str, organisation: Organisation) -> Services:
    """Bring the catalogue in and put the complete standards into force."""
    base = f"/api/standards/v1/governments/{organisation.code}"
    with organisation.sign_in(address, "organisasi") as bureau:
        _import_catalogue(bureau, base)
        _import_standards(bureau, base, organisation)
        services = _services(bureau, base)
        adopted = [content(f"standards/{name}.json")["nama_layanan"] for name in ADOPTED]
        _consult(address, bureau, base, organisation, [services[name] for name in adopted])
        for name in adopted:
            _publish(bureau, f"{base}/services/{services[name]}/draft", organisation)
    return services


def _consult(
    address: str, bureau: Person, base: str, organisation: Organisation, services: list[str]
) -> None:
    for service in services:
        bureau.change(
            "POST",
            f"{base}/services/{service}/draft/submit",
            seen=f"{base}/services/{service}/draft",
        )
    made = bureau.post(
        f"{base}/consultations",
        {
            "title": "Forum konsultasi publik standar pelayanan (contoh)",
            "purpose": "drafting",
            "method": "hybrid",
            "place": "Aula kantor bupati",
            "facilitator": "Fasilitator netral dari perguruan tinggi",
            "service_ids": services,
        },
    )
    path = f"{base}/consultations/{made['id']}"
    bureau.change("POST", f"{path}/open", seen=path)
    bureau.post(f"{path}/participants", {"participants": _participants()})
    with Person(address) as citizen:
        comment = citizen.post(
            f"{path}/comments",
            {
                "service_id": services[0],
                "component": "requirements",
                "body": "Mohon dijelaskan apakah fotokopi Kartu Keluarga perlu dilegalisasi.",
                "group": "users",
            },
        )
    bureau.post(f"{base}/comments/{comment['id']}/moderation", {"approve": True})
    answer = {"disposition": "partly", "reason": "Tidak perlu dilegalisasi; dijelaskan di loket."}
    bureau.post(f"{base}/comments/{comment['id']}/reply", answer)
    bureau.change("POST", f"{path}/close", seen=path)
    minutes = {
        "number": f"BA-01/FKP/{_today().year}",
        "held_on": _today().isoformat(),
        "place": "Aula kantor bupati",
        "signatories": SIGNATORIES,
        "agreements": [
            {
                "problem": "Persyaratan belum terpasang di ruang tunggu",
                "recommendation": "Pasang papan standar pelayanan",
                "owner": "Kepala Dinas Kependudukan dan Pencatatan Sipil",
            }
        ],
    }
    bureau.change("POST", f"{path}/minutes", minutes, seen=path)
    for signatory in SIGNATORIES:
        bureau.post(f"{path}/minutes/signatures", {"name": signatory["name"]})


SIGNATORIES = [
    {"name": "Kepala Bagian Organisasi", "position": "Penyelenggara", "group": "provider"},
    {"name": "Wakil pengguna layanan", "position": "Tokoh masyarakat", "group": "users"},
]


def _participants() -> list[dict[str, Any]]:
    """Nobody real: one seat for each element of society."""
    seats = {
        "users": "Wakil pengguna layanan", "experts": "Wakil perguruan tinggi",
        "agencies": "Wakil instansi terkait", "civil_society": "Wakil organisasi masyarakat",
        "media": "Wakil media", "vulnerable": "Wakil penyandang disabilitas",
        "provider": "Kepala Bagian Organisasi",
    }  # fmt: skip
    return [{"group": group, "name": name} for group, name in seats.items()]


def _publish(bureau: Person, draft: str, organisation: Organisation) -> None:
    today = _today().isoformat()
    decree = {
        "decree_number": f"188.45/{organisation.code.replace('.', '')}/{_today().year} (contoh)",
        "decree_date": today,
        "official": "Bupati (contoh)",
        "official_position": "Bupati",
        "effective_from": today,
    }
    bureau.change("POST", f"{draft}/establish", decree, seen=draft)
    charter = {
        "charter": {"place": "Ibu kota kabupaten", "date": today},
        "media": ["website", "board"],
    }
    bureau.change("POST", f"{draft}/publish", charter, seen=draft)
