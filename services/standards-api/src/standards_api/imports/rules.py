"""The public JSON form of a service standard, in Indonesian words, made into typed components.

What cannot be said in types without guessing is left out with a warning that names the place: a
tariff without amount is not free, and a time without number is no promise.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from standards_api.components import Component
from standards_api.intake import Fault, Intake, Place, Reading, entry

KNOWN = frozenset(
    {
        "id", "nama_layanan", "penyelenggara", "dokumen_penetapan", "jam_layanan",
        "service_delivery", "manufacturing", "varian", "kelengkapan", "tingkat_kutipan", "sumber",
        "catatan_mutu_data", "uraian", "alias", "layanan_acuan",
    }
)  # fmt: skip
DELIVERED = {
    "persyaratan": Component.REQUIREMENTS,
    "prosedur": Component.PROCEDURE,
    "jangka_waktu": Component.DURATION,
    "biaya": Component.FEE,
    "produk": Component.PRODUCT,
    "penanganan_pengaduan": Component.COMPLAINT_HANDLING,
}
MANAGED = {
    "dasar_hukum": Component.LEGAL_BASIS,
    "sarana_prasarana": Component.FACILITIES,
    "kompetensi_pelaksana": Component.STAFF_COMPETENCE,
    "pengawasan_internal": Component.INTERNAL_SUPERVISION,
    "jumlah_pelaksana": Component.STAFF_NUMBER,
    "jaminan_pelayanan": Component.SERVICE_GUARANTEE,
    "jaminan_keamanan": Component.SAFETY_GUARANTEE,
    "evaluasi_kinerja": Component.PERFORMANCE_EVALUATION,
}
UNITS = {
    "menit": "minute",
    "jam": "hour",
    "hari_kerja": "working_day",
    "hari": "calendar_day",
    "hari_kalender": "calendar_day",
}
"""A bare "hari" is a calendar day, the stricter reading."""

CHANNELS = {
    "email": "email", "surel": "email", "telepon": "phone", "whatsapp": "whatsapp",
    "grup_whatsapp": "whatsapp", "sms": "sms", "website": "website", "situs": "website",
    "instagram": "social_media", "facebook": "social_media", "media_sosial": "social_media",
    "twitter": "social_media", "kotak_aduan": "box", "kotak_pengaduan": "box",
    "kotak_saran": "box", "tatap_muka": "counter", "langsung": "counter", "loket": "counter",
    "surat": "letter", "sp4n_lapor": "sp4n_lapor", "lapor": "sp4n_lapor",
}  # fmt: skip
NOTHING = frozenset({"", "-", "–", "tidak ada"})
APPLICANT = ("pemohon", "pengguna layanan", "masyarakat", "warga", "pasien", "wajib pajak")
OFFICIAL = ("kepala", "camat", "sekcam", "sekretaris", "kasi", "kabid", "lurah", "bupati", "paraf")
VULNERABLE = ("disabilitas", "kursi roda", "laktasi", "prioritas", "rentan", "lansia", "ramp")
COUNT = re.compile(r"(\d{1,4})\s*orang")
ARTICLE = re.compile(r"\b(Pasal\s+\d+.*)$", re.IGNORECASE)


class Reader:
    """Reads one service object; what is wrong or left out goes to `reading`."""

    def __init__(self, reading: Reading, base: str) -> None:
        self._reading = reading
        self._base = base

    def service(self, data: Mapping[str, Any]) -> Intake | None:
        """The service, or None when it cannot even be named."""
        for unknown in sorted(set(data) - KNOWN):
            self._fault(f"/{unknown}", "tidak dikenal")
        code, name = data.get("id"), data.get("nama_layanan")
        for key, value in (("id", code), ("nama_layanan", name)):
            if not isinstance(value, str) or not value.strip():
                self._fault(f"/{key}", "wajib diisi")
        if not (isinstance(code, str) and isinstance(name, str)):
            return None
        provider = data.get("penyelenggara")
        unit = provider.get("unit") if isinstance(provider, dict) else None
        intake = Intake(
            place=Place(pointer=self._base),
            code=code,
            name=name.strip(),
            description=str(data.get("uraian") or "").strip(),
            unit=unit if isinstance(unit, str) else None,
            aliases=[each for each in data.get("alias") or [] if isinstance(each, str)],
            reference_code=data.get("layanan_acuan"),
        )
        for group, components in (("service_delivery", DELIVERED), ("manufacturing", MANAGED)):
            self._group(intake, data, group, components)
        self._variants(intake, data.get("varian") or [])
        return intake

    def _group(
        self, intake: Intake, data: Mapping[str, Any], group: str, known: Mapping[str, Component]
    ) -> None:
        found = data.get(group)
        if found is None:
            return
        if not isinstance(found, dict):
            self._fault(f"/{group}", "harus berupa objek")
            return
        for unknown in sorted(set(found) - set(known)):
            self._fault(f"/{group}/{unknown}", "tidak dikenal")
        for key, component in known.items():
            value = found.get(key)
            if value is None:
                continue
            pointer = f"/{group}/{key}"
            try:
                entries = list(READERS[component](self, value, pointer))
            except (TypeError, AttributeError, KeyError):
                self._fault(pointer, "bentuknya tidak sesuai")
                continue
            self._take(intake, component, entries)

    def _take(
        self, intake: Intake, component: Component, entries: list[tuple[str, dict[str, Any]]]
    ) -> None:
        for pointer, values in entries:
            place = Place(pointer=self._base + pointer)
            item = entry(component, values, {}, place)
            if isinstance(item, list):
                self._reading.faults.extend(item)
            else:
                intake.items.setdefault(component, []).append(item)

    def _variants(self, intake: Intake, variants: list[Any]) -> None:
        """Requirements of a variant apply on the condition that its name says."""
        for place, variant in enumerate(variants):
            pointer = f"/varian/{place}/persyaratan"
            entries = [
                (each, values | {"necessity": "conditional", "condition": str(variant["nama"])})
                for each, values in self.requirements(variant.get("persyaratan") or [], pointer)
            ]
            self._take(intake, Component.REQUIREMENTS, entries)

    def _fault(self, pointer: str, detail: str) -> None:
        self._reading.faults.append(Fault(Place(pointer=self._base + pointer), detail))

    def _warn(self, pointer: str, detail: str) -> None:
        self._reading.warnings.append(Fault(Place(pointer=self._base + pointer), detail))

    def _lines(self, value: Any, pointer: str) -> Iterator[tuple[str, str]]:
        """Texts of a list (or one text), without the ones that say nothing."""
        texts = [value] if isinstance(value, str) else value
        for place, text in enumerate(texts):
            if not isinstance(text, str):
                raise TypeError(pointer)
            if text.strip().casefold() in NOTHING:
                self._warn(f"{pointer}/{place}", "kosong tersamar; dilewati")
            elif text.strip().casefold() != "lihat varian":
                yield f"{pointer}/{place}", text.strip()

    def requirements(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """`Fotokopi KTP` is a copy, everything else an original."""
        for place, text in self._lines(value, pointer):
            copy = "fotokopi" in text.casefold() and "asli" not in text.casefold()
            yield place, {"name": text, "form": "copy" if copy else "original"}

    def procedure(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Who acts is told by how the step begins."""
        for place, text in self._lines(value, pointer):
            start = text.casefold()
            actor = "officer"
            if start.startswith(APPLICANT):
                actor = "applicant"
            elif start.startswith(OFFICIAL):
                actor = "official"
            yield place, {"actor": actor, "description": text}

    def duration(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Of a range (`3–5 menit`) the upper end is the promise."""
        for place, each in enumerate(value):
            at = f"{pointer}/{place}"
            number = each.get("maks") or each.get("nilai")
            if number is None:
                self._warn(f"{at}/nilai", "jangka waktu tanpa angka; dilewati")
                continue
            unit = UNITS.get(str(each.get("satuan")))
            if unit is None:
                self._fault(f"{at}/satuan", f"pilihan yang tersedia: {', '.join(UNITS)}")
                continue
            yield at, {"value": number, "unit": unit, "condition": each.get("kondisi")}

    def fee(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every rule needs an amount, else the whole component is left out: half a tariff lies."""
        parts = value.get("aturan") or []
        if any(part.get("jumlah_rupiah") is None for part in parts):
            self._warn(f"{pointer}/aturan", "ada tarif tanpa jumlah; komponen biaya dilewati")
            return
        for place, part in enumerate(parts):
            yield (
                f"{pointer}/aturan/{place}",
                _tariff(
                    part["jumlah_rupiah"], part.get("kondisi") or "Biaya layanan", part.get("acuan")
                ),
            )
        if parts:
            return
        amount = 0 if value.get("gratis") else value.get("jumlah_rupiah")
        if amount is None:
            self._warn(pointer, "biaya tanpa jumlah; dilewati")
            return
        yield pointer, _tariff(amount, value.get("teks") or "Biaya layanan", value.get("acuan"))

    def complaints(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """One channel per entry of `saluran`."""
        for place, each in enumerate(value.get("saluran") or []):
            at = f"{pointer}/saluran/{place}"
            channel = CHANNELS.get(str(each.get("jenis")))
            address = str(each.get("nilai") or "").strip()
            if channel is None:
                self._fault(f"{at}/jenis", f"pilihan yang tersedia: {', '.join(CHANNELS)}")
            elif address.casefold() in NOTHING:
                self._warn(f"{at}/nilai", "kosong tersamar; dilewati")
            else:
                yield at, {"channel": channel, "address": address}

    def legal_basis(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """`UU Nomor 25 Tahun 2009 Pasal 21` names an article."""
        for place, text in self._lines(value, pointer):
            found = ARTICLE.search(text)
            title = text[: found.start()].strip(" ,") if found else text
            yield place, {"title": title or text, "article": found[1] if found else None}

    def facilities(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Things for vulnerable groups say so."""
        for place, text in self._lines(value, pointer):
            vulnerable = any(word in text.casefold() for word in VULNERABLE)
            yield place, {"name": text, "for_vulnerable": vulnerable}

    def competence(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """`{jabatan?, kualifikasi}` becomes one sentence."""
        for place, each in enumerate([value] if isinstance(value, str) else value):
            said = each
            if not isinstance(each, str):
                role = each.get("jabatan")
                said = f"{role}: {each['kualifikasi']}" if role else each["kualifikasi"]
            yield f"{pointer}/{place}", {"description": said}

    def staff(self, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """`3 orang`."""
        for place, text in self._lines(value, pointer):
            found = COUNT.search(text)
            if found is None:
                self._warn(place, "jumlah pelaksana tanpa angka; dilewati")
                continue
            yield place, {"role": "Pelaksana", "count": int(found[1])}

    def texts(self, field: str, value: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """One entry per text, which fills `field`."""
        for place, text in self._lines(value, pointer):
            yield place, {field: text}


def _texts(field: str) -> Callable[[Reader, Any, str], Iterator[tuple[str, dict[str, Any]]]]:
    return lambda reader, value, pointer: reader.texts(field, value, pointer)


READERS = {
    Component.REQUIREMENTS: Reader.requirements,
    Component.PROCEDURE: Reader.procedure,
    Component.DURATION: Reader.duration,
    Component.FEE: Reader.fee,
    Component.PRODUCT: _texts("name"),
    Component.COMPLAINT_HANDLING: Reader.complaints,
    Component.LEGAL_BASIS: Reader.legal_basis,
    Component.FACILITIES: Reader.facilities,
    Component.STAFF_COMPETENCE: Reader.competence,
    Component.INTERNAL_SUPERVISION: _texts("description"),
    Component.STAFF_NUMBER: Reader.staff,
    Component.SERVICE_GUARANTEE: _texts("promise"),
    Component.SAFETY_GUARANTEE: _texts("description"),
    Component.PERFORMANCE_EVALUATION: _texts("description"),
}


def read(data: Any) -> Reading:
    """The services of a document: one object, or a list of them."""
    reading = Reading()
    services: list[tuple[str, Any]] = [("", data)] if isinstance(data, dict) else []
    if isinstance(data, list):
        services = [(f"/{place}", each) for place, each in enumerate(data)]
    for base, each in services:
        if not isinstance(each, dict):
            reading.faults.append(Fault(Place(pointer=base), "harus berupa objek"))
        elif intake := Reader(reading, base).service(each):
            reading.services.append(intake)
    return reading


def _tariff(amount: Any, name: str, basis: str | None) -> dict[str, Any]:
    kind = "free" if amount == 0 else "fixed"
    return {"name": name, "kind": kind, "amount": amount, "legal_basis": basis}
