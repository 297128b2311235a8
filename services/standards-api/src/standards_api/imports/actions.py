import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import directory
from prima_chassis.auth import Actor
from prima_chassis.directory import Unit
from prima_chassis.files import Files
from prima_chassis.jobs import Handler, Job, Running, enqueue
from standards_api.catalogue import actions as catalogue
from standards_api.drafting import actions as drafting
from standards_api.imports import rules
from standards_api.imports.errors import ImportFormatUnknown, ImportTooLarge, ImportUnreadable
from standards_api.intake import MOST_FAULTS, Fault, Intake, Place, Reading
from standards_api.references.errors import ReferenceServiceNotFound
from standards_api.standards.errors import NotADraft
from standards_api.workbooks import actions as workbooks

KIND = "import"
MOST_SERVICES = 2000


async def queue(
    session: AsyncSession,
    files: Files,
    actor: Actor,
    government: str,
    content: bytes,
    *,
    dry_run: bool,
    unit_id: UUID | None,
) -> Job:
    """Take a file for import; a worker reads it after this request."""
    if not (content.startswith(b"PK") or content.lstrip()[:1] in {b"{", b"["}):
        raise ImportFormatUnknown
    sha256 = await files.put(government, content)
    payload = {
        "sha256": sha256,
        "dry_run": dry_run,
        "unit_id": str(unit_id) if unit_id else None,
        "actor": {
            "id": actor.id,
            "units": sorted(str(unit) for unit in actor.units),
            "all_units": actor.all_units,
        },
    }
    return enqueue(session, actor, government=government, kind=KIND, payload=payload)


def handler(files_url: str) -> Handler:
    """The work of an import job, with the files at `files_url`."""

    async def run(session: AsyncSession, running: Running) -> dict[str, Any]:
        content = await Files(files_url).get(running.government, running.input["sha256"])
        reading = await asyncio.to_thread(read, content)
        importer = await _importer(session, running)
        return await importer.run(reading, dry_run=running.input["dry_run"])

    return run


def read(content: bytes) -> Reading:
    """The services of a file; raises when it cannot be taken as a whole."""
    if content.startswith(b"PK"):
        reading = workbooks.read(content)
    else:
        try:
            data = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise ImportUnreadable from error
        reading = rules.read(data)
    if len(reading.services) > MOST_SERVICES:
        raise ImportTooLarge(most=MOST_SERVICES)
    seen: set[str] = set()
    for intake in reading.services:
        if intake.code in seen:
            reading.faults.append(Fault(intake.place, "kode layanan tercantum dua kali"))
        seen.add(intake.code)
    return reading


async def _importer(session: AsyncSession, running: Running) -> "Importer":
    given = running.input["actor"]
    actor = Actor(
        id=given["id"],
        client=None,
        scopes=frozenset({"standards:write"}),
        roles=frozenset(),
        governments=frozenset({running.government}),
        units=frozenset(UUID(unit) for unit in given["units"]),
        all_units=given["all_units"],
    )
    allowed = await catalogue.reach(session, actor, running.government)
    units = [
        unit
        for unit in await directory.units(session, running.government)
        if unit.closed_on is None and allowed.covers(unit.id)
    ]
    chosen = running.input["unit_id"]
    default = next((unit for unit in units if str(unit.id) == chosen), None)
    if default is None and len(actor.units) == 1 and not actor.all_units:
        default = next((unit for unit in units if unit.id in actor.units), None)
    return Importer(session, actor, running.government, _by_name(units), default)


def _by_name(units: list[Unit]) -> dict[str, Unit]:
    """Units by id, name and short name; a name that two units share finds neither."""
    named: dict[str, Unit | None] = {}
    for unit in units:
        for name in {str(unit.id), unit.name.casefold(), (unit.short_name or "").casefold()}:
            named[name] = None if name in named else unit
    return {name: unit for name, unit in named.items() if name and unit is not None}


class NotKeptError(Exception):
    """Leaves the savepoint of an import that is wrong or only tried."""


@dataclass(frozen=True, slots=True)
class Importer:
    """Puts a whole file into the catalogue and into drafts, or nothing of it."""

    session: AsyncSession
    actor: Actor
    government: str
    units: dict[str, Unit]
    default: Unit | None

    async def run(self, reading: Reading, *, dry_run: bool) -> dict[str, Any]:
        """Apply everything, then keep it only when nothing is wrong and it is meant."""
        done: list[dict[str, Any]] = []
        if not reading.services and not reading.faults:
            reading.faults.append(Fault(Place(), "berkas tidak memuat layanan"))
        with suppress(NotKeptError):
            async with self.session.begin_nested():
                for intake in reading.services:
                    result = await self._one(intake, reading)
                    done += [result] if result else []
                if reading.faults or dry_run:
                    raise NotKeptError
        return {
            "dry_run": dry_run,
            "applied": not (reading.faults or dry_run),
            "services": done,
            "faults": [fault.shown() for fault in reading.faults[:MOST_FAULTS]],
            "fault_count": len(reading.faults),
            "warnings": [warning.shown() for warning in reading.warnings[:MOST_FAULTS]],
        }

    async def _one(self, intake: Intake, reading: Reading) -> dict[str, Any] | None:
        """One service and its draft; None when a fault was told instead."""
        known = await catalogue.find_by_code(self.session, self.government, intake.code)
        unit = self._unit(intake, reading)
        if unit is None and known is None:
            named = bool(intake.unit)
            detail = (
                "unit tidak dikenal atau di luar jangkauan Anda" if named else "unit wajib diisi"
            )
            reading.faults.append(Fault(_unit_place(intake), detail))
            return None
        try:
            service = await catalogue.put(
                self.session,
                self.actor,
                self.government,
                known,
                code=intake.code,
                unit_id=unit.id if unit else None,
                values=_values(intake),
            )
            number = await drafting.fill_from_import(
                self.session, self.actor.id, self.government, service.id, intake.components()
            )
        except ValidationError:
            reading.faults.append(Fault(intake.place, "isian layanan ini tidak sesuai"))
        except NotADraft:
            detail = "standar layanan ini sedang dibahas atau menunggu terbit; tunggu selesai"
            reading.faults.append(Fault(intake.place, detail))
        except ReferenceServiceNotFound:
            reading.faults.append(Fault(intake.place, "kode layanan acuan tidak dikenal"))
        except catalogue.NOT_YOURS:
            reading.faults.append(Fault(intake.place, "kode ini milik layanan unit lain"))
        else:
            return {
                "id": str(service.id),
                "code": service.code,
                "name": service.name,
                "action": "created" if known is None else "updated",
                "draft": number,
            }
        return None

    def _unit(self, intake: Intake, reading: Reading) -> Unit | None:
        """The unit that the file names, else the one chosen for the whole import, if any."""
        named = (intake.unit or "").strip()
        found = self.units.get(named.casefold()) or self.units.get(
            named.split("(")[0].strip().casefold()
        )
        if found is not None:
            return found
        if self.default is not None and named:
            detail = f"unit “{named}” tidak dikenal; dipakai {self.default.name}"
            reading.warnings.append(Fault(_unit_place(intake), detail))
        return self.default


def _unit_place(intake: Intake) -> Place:
    place = intake.place
    if place.pointer is not None:
        return replace(place, pointer=f"{place.pointer}/penyelenggara/unit")
    return replace(place, cell=f"E{place.row}")


def _values(intake: Intake) -> dict[str, Any]:
    """What the file says of the service itself; what it leaves out stays as it is."""
    values = {
        "name": intake.name,
        "description": intake.description,
        "kind": intake.kind,
        "aliases": intake.aliases,
        "reference_code": intake.reference_code,
    }
    return {name: value for name, value in values.items() if value}
