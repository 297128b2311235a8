"""How the entries of a standard are said in official Indonesian documents and tables."""

from collections.abc import Callable
from typing import Any

from standards_api.components import (
    TITLES,
    ComplaintChannel,
    Components,
    Duration,
    Facility,
    FeeItem,
    Guarantee,
    Item,
    LegalBasis,
    Product,
    Requirement,
    Staff,
    Statement,
    Step,
)

FORM = {
    "original": "asli",
    "copy": "fotokopi",
    "digital": "berkas digital",
    "shown": "asli diperlihatkan",
}
ACTOR = {
    "applicant": "Pemohon",
    "officer": "Petugas",
    "official": "Pejabat",
    "system": "Sistem",
}
UNIT = {
    "minute": "menit",
    "hour": "jam",
    "working_day": "hari kerja",
    "calendar_day": "hari kalender",
}
START = {
    "registration": "pendaftaran diterima",
    "file_complete": "berkas lengkap",
    "payment": "pembayaran diterima",
    "inspection": "pemeriksaan lapangan selesai",
}
CHANNEL = {
    "counter": "Loket pengaduan",
    "box": "Kotak saran",
    "phone": "Telepon",
    "whatsapp": "WhatsApp",
    "sms": "SMS",
    "email": "Surel",
    "website": "Situs",
    "social_media": "Media sosial",
    "letter": "Surat",
    "sp4n_lapor": "SP4N-LAPOR!",
}


def rupiah(amount: int) -> str:
    """`Rp1.250.000`."""
    return f"Rp{amount:,}".replace(",", ".")


def rows(components: Components) -> list[dict[str, Any]]:
    """The table `No | Komponen | Uraian` of a decree's annex."""
    return [
        {"no": place, "title": TITLES[component], "lines": [say(item) for item in items]}
        for place, (component, items) in enumerate(components.each(), 1)
    ]


def say(item: Item) -> str:
    """One entry in one sentence."""
    return SAID[type(item)](item)


def _requirement(item: Requirement) -> str:
    detail = [FORM[item.form]]
    if item.count > 1:
        detail.append(f"{item.count} lembar")
    if item.necessity == "optional":
        detail.append("tidak wajib")
    when = f", bila {item.condition}" if item.condition else ""
    return f"{item.name} ({', '.join(detail)}){when}"


def _duration(item: Duration) -> str:
    when = f" ({item.condition})" if item.condition else ""
    return f"{item.value} {UNIT[item.unit]} sejak {START[item.start_event]}{when}"


def _fee(item: FeeItem) -> str:
    if item.kind == "free":
        return f"{item.name}: Rp0 (gratis)" + _because(item.legal_basis)
    per = f" per {item.unit}" if item.unit else ""
    payee = ", dibayar kepada pihak lain" if item.kind == "other_party" else ""
    free = f"; bebas: {item.exemption}" if item.exemption else ""
    return f"{item.name}: {rupiah(item.amount)}{per}{payee}{free}" + _because(item.legal_basis)


def _because(basis: str | None) -> str:
    return f" ({basis})" if basis else ""


def _channel(item: ComplaintChannel) -> str:
    response = f" ({item.response})" if item.response else ""
    return f"{CHANNEL[item.channel]}: {item.address}{response}"


def _guarantee(item: Guarantee) -> str:
    return item.promise + (f" Kompensasi: {item.compensation}." if item.compensation else "")


SAID: dict[type[Item], Callable[[Any], str]] = {  # Any: the entry of the key's type
    Requirement: _requirement,
    Step: lambda item: f"{ACTOR[item.actor]}: {item.description}",
    Duration: _duration,
    FeeItem: _fee,
    Product: lambda item: str(item.name),
    ComplaintChannel: _channel,
    LegalBasis: lambda item: f"{item.title}{f', {item.article}' if item.article else ''}",
    Facility: lambda item: item.name + (" (kelompok rentan)" if item.for_vulnerable else ""),
    Statement: lambda item: str(item.description),
    Staff: lambda item: f"{item.role}: {item.count} orang",
    Guarantee: _guarantee,
}
