"""The five governments: activated, with their units and the people who work there."""

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import pyotp

from prima_deploy.sample.people import Person

IDENTITY = "/api/identity/v1"
POWERFUL = {"inspector", "custodian", "government_administrator", "administrator"}
"""Roles that sleep until their holder has a second factor."""

EVERYWHERE = (
    ("bupati", "leader", "Bupati", None),
    ("organisasi", "organisation_bureau", "Bagian Organisasi", None),
    ("koordinator", "complaints_coordinator", "Koordinator Pengaduan", None),
    ("inspektur", "inspector", "Inspektur", None),
    ("kustodian1", "custodian", "Kustodian Identitas Pertama", None),
    ("kustodian2", "custodian", "Kustodian Identitas Kedua", None),
    ("admin", "government_administrator", "Administrator Daerah", None),
    ("kepala", "unit_head", "Kepala Disdukcapil", "Disdukcapil"),
    ("penyusun", "drafter", "Penyusun Standar Disdukcapil", "Disdukcapil"),
    ("petugas", "officer", "Petugas Loket Disdukcapil", "Disdukcapil"),
)
"""Prefix of the username, role, name, and short name of the unit (None: all units)."""


@dataclass(slots=True)
class Account:
    """An account as it is written down for whoever tries Prima."""

    username: str
    password: str
    name: str
    role: str
    governments: list[str]
    unit: str | None
    totp_secret: str | None = None


@dataclass(slots=True)
class Organisation:
    """One government: its units by short name or name, its accounts by prefix of the username."""

    code: str
    slug: str
    timezone: str
    units: dict[str, str] = field(default_factory=dict)
    accounts: dict[str, Account] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The legal date there."""
        return datetime.now(ZoneInfo(self.timezone)).date()

    def sign_in(self, address: str, who: str) -> Person:
        """Act as one of its people."""
        account = self.accounts[who]
        person = Person(address)
        return person.sign_in(account.username, account.password, account.totp_secret)


def described() -> Any:
    """What is known of the five governments."""
    return json.loads((files("prima_deploy.sample") / "governments.json").read_text())


def organise(address: str, admin: Person) -> list[Organisation]:
    """Activate the five governments and let people in."""
    known = described()
    return [_organise(address, admin, known, one) for one in known["governments"]]


def _organise(address: str, admin: Person, known: Any, one: Any) -> Organisation:
    organisation = Organisation(one["code"], one["slug"], one["timezone"])
    path = f"{IDENTITY}/governments/{one['code']}"
    activation = {"active": True, "timezone": one["timezone"], "notice": known["notice"]}
    admin.change("PATCH", path, activation)
    for described_unit, parent in _tree(known["agencies"], one["districts"]):
        placed = described_unit | {"parent_id": organisation.units.get(parent or "")}
        made = admin.post(f"{path}/units", placed)
        organisation.units[made["short_name"] or made["name"]] = made["id"]
    people = list(EVERYWHERE)
    if one["slug"] == "belitungtimur":
        clinic = "Puskesmas Kelapa Kampit"
        people.append(("petugas.kelapakampit", "officer", f"Petugas Loket {clinic}", clinic))
    for prefix, role, name, unit in people:
        account = Account(f"{prefix}.{one['slug']}", _password(), name, role, [one["code"]], unit)
        reach = {"units": [organisation.units[unit]]} if unit else {"all_units": True}
        _let_in(address, admin, f"{path}/accounts", account, reach)
        organisation.accounts[prefix] = account
    return organisation


def _tree(agencies: Any, districts: list[str]) -> Iterator[tuple[dict[str, Any], str | None]]:
    """Every unit with the short name of its parent, parents first."""
    for agency in agencies:
        own = {key: agency[key] for key in ("name", "short_name", "kind")}
        yield own, None
        for child in agency["children"]:
            yield child, agency["short_name"]
    for district in districts:
        yield {"name": f"Kecamatan {district}", "kind": "district"}, None
        yield {"name": f"Puskesmas {district}", "kind": "health_centre"}, "Dinkes"
    yield {"name": "RSUD", "kind": "hospital"}, "Dinkes"


def _let_in(
    address: str, admin: Person, path: str, account: Account, reach: dict[str, Any]
) -> None:
    person = {"username": account.username, "password": account.password, "name": account.name}
    admin.post(path, person | {"roles": [account.role]} | reach)
    if account.role in POWERFUL:
        account.totp_secret = _enrol(address, account)


def _enrol(address: str, account: Account) -> str:
    """Give a powerful account its second factor, as its holder would on the first day."""
    with Person(address) as holder:
        holder.sign_in(account.username, account.password)
        secret: str = holder.post(f"{IDENTITY}/account/totp")["secret"]
        holder.post(f"{IDENTITY}/account/totp/confirm", {"otp": pyotp.TOTP(secret).now()})
        return secret


def across(address: str, admin: Person, organisations: list[Organisation]) -> list[Account]:
    """People who work for several governments, or for some units as guests."""
    [north] = [one for one in organisations if one.slug == "butonutara"]
    viewer = Account(
        "ombudsman.sultra", _password(), "Perwakilan Ombudsman (contoh)", "ombudsman_viewer",
        ["74.10", "74.14"], None,
    )  # fmt: skip
    coach = Account(
        "pendamping.butonutara", _password(), "Pendamping dari perguruan tinggi (contoh)", "coach",
        [north.code], "Disdukcapil",
    )  # fmt: skip
    everything = {"governments": viewer.governments, "all_units": True}
    _let_in(address, admin, f"{IDENTITY}/accounts", viewer, everything)
    coached = {"units": [north.units["Disdukcapil"]]}
    _let_in(address, admin, f"{IDENTITY}/governments/{north.code}/accounts", coach, coached)
    return [viewer, coach]


def client(admin: Person, government: str) -> dict[str, Any]:
    """One API client, as an integration developer gets it."""
    wanted = {
        "name": "Aplikasi daerah (contoh)",
        "scopes": ["standards:read", "complaints:file", "surveys:read"],
        "confidential": True,
    }
    made: dict[str, Any] = admin.post(f"{IDENTITY}/governments/{government}/clients", wanted)
    return made | {"government": government}


def _password() -> str:
    return secrets.token_urlsafe(12)
