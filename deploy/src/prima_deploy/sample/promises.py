"""What a sample government promises: services, one consultation, a decree, published standards."""

import json
from importlib.resources import files
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from prima_deploy.sample.organisations import Organisation
from prima_deploy.sample.people import Person, Refused

ADOPTED = ("contoh-ktp-el-baru", "contoh-akta-kelahiran", "contoh-sip-nakes", "contoh-rawat-jalan")
"""Complete standards that every sample government consults about and puts into force."""

STANDARDS = {
    "Disdukcapil": (
        "contoh-ktp-el-baru", "contoh-akta-kelahiran", "balikpapan-akta-perkawinan",
        "bantul-akta-perkawinan", "way-kanan-pembatalan-perkawinan",
    ),
    "DPMPTSP": ("contoh-sip-nakes", "inhil-izin-praktik-bidan", "pandeglang-mpp-izin-refraksionis"),
    "Dinkes": ("contoh-rawat-jalan", "penajam-puskesmas-maridan-loket"),
    "DPMD": (
        "kalbar-dpmd-data-informasi", "kalbar-dpmd-fasilitasi-rapat", "kalbar-dpmd-narasumber",
        "kutai-barat-kampung-sk-domisili", "kutai-barat-kampung-sku",
    ),
    "Bapenda": ("kutai-barat-bapenda-pbb-p2",),
    "Setda": (
        "bangka-selatan-dispensasi-nikah", "kua-mandalawangi-nikah",
        "pangkalpinang-rangkui-dispensasi-menikah", "ponorogo-sampung-dispensasi-nikah",
    ),
    "Diskominfo": ("malinau-penanganan-pengaduan",),
}  # fmt: skip
"""Which unit offers the service of each file."""

KTP = "Penerbitan Kartu Tanda Penduduk Elektronik (KTP-el) Baru"

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


def _import_catalogue(bureau: Person, base: str) -> None:
    """Services by spreadsheet, in the platform's own template."""
    template = bureau.http.get(f"{base}/import-template")
    book = load_workbook(BytesIO(template.content))
    sheet = book["Layanan"]
    headings = [cell.value for cell in sheet[1]]
    adopted = {content(f"standards/{name}.json")["nama_layanan"] for name in ADOPTED}
    for service in content("services.json")["services"]:
        if service["name"] in adopted:
            continue
        row = {
            "Kode layanan": service["code"],
            "Nama layanan": service["name"],
            "Uraian": f"Contoh. {service['description']}",
            "Unit": service["unit"],
        }
        sheet.append([row.get(str(heading)) for heading in headings])
    filled = BytesIO()
    book.save(filled)
    _import(bureau, base, "layanan-contoh.xlsx", filled.getvalue(), {})


def _import_standards(bureau: Person, base: str, organisation: Organisation) -> None:
    """Real standards of other governments as drafts, and four complete ones to establish."""
    for unit, names in STANDARDS.items():
        documents = [content(f"standards/{name}.json") for name in names]
        text = json.dumps(documents, ensure_ascii=False).encode()
        _import(bureau, base, "standar-contoh.json", text, {"unit_id": organisation.units[unit]})


def _import(bureau: Person, base: str, name: str, file: bytes, query: dict[str, str]) -> None:
    job = bureau.upload(f"{base}/imports", (name, file), query=query)
    result = bureau.wait_for(f"{base}/jobs/{job['id']}")
    if not result["applied"]:
        raise Refused(f"{name}: {result['faults']}")


def _services(bureau: Person, base: str) -> Services:
    found: Services = {}
    query: dict[str, Any] = {"limit": 100}
    while True:
        page = bureau.get(f"{base}/services", **query)
        found |= {service["name"]: service["id"] for service in page["data"]}
        if page["next"] is None:
            return found
        query["cursor"] = page["next"]


def _consult(
    address: str, bureau: Person, base: str, organisation: Organisation, services: list[str]
) -> None:
    """One round over all `services`, with a comment that is answered, up to signed minutes."""
    for service in services:
        draft = f"{base}/services/{service}/draft"
        bureau.change("POST", f"{draft}/submit", seen=draft)
    made = bureau.post(f"{base}/consultations", ROUND | {"service_ids": services})
    path = f"{base}/consultations/{made['id']}"
    bureau.change("POST", f"{path}/open", seen=path)
    bureau.post(f"{path}/participants", {"participants": _participants()})
    with Person(address) as citizen:
        comment = citizen.post(f"{path}/comments", COMMENT | {"service_id": services[0]})
    bureau.post(f"{base}/comments/{comment['id']}/moderation", {"approve": True})
    bureau.post(f"{base}/comments/{comment['id']}/reply", REPLY)
    bureau.change("POST", f"{path}/close", seen=path)
    held = {
        "number": f"BA-01/FKP/{organisation.today.year}",
        "held_on": organisation.today.isoformat(),
    }
    bureau.change("POST", f"{path}/minutes", MINUTES | held, seen=path)
    for signatory in SIGNATORIES:
        bureau.post(f"{path}/minutes/signatures", {"name": signatory["name"]})


ROUND = {
    "title": "Forum konsultasi publik standar pelayanan (contoh)",
    "purpose": "drafting",
    "method": "hybrid",
    "place": "Aula kantor bupati",
    "facilitator": "Fasilitator netral dari perguruan tinggi",
}

COMMENT = {
    "component": "requirements",
    "body": "Mohon dijelaskan apakah fotokopi Kartu Keluarga perlu dilegalisasi.",
    "group": "users",
}

REPLY = {"disposition": "partly", "reason": "Tidak perlu dilegalisasi; dijelaskan di loket."}

SIGNATORIES = [
    {"name": "Kepala Bagian Organisasi", "position": "Penyelenggara", "group": "provider"},
    {"name": "Wakil pengguna layanan", "position": "Tokoh masyarakat", "group": "users"},
]

MINUTES = {
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
    today = organisation.today.isoformat()
    number = f"188.45/{organisation.code.replace('.', '')}/{organisation.today.year}"
    decree = {
        "decree_number": f"{number} (contoh)",
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
