"""What is measured on: one government, five units, each with an open survey round and its form.

Made through the public API, as an administrator and a member of staff would.
"""

import json
import random
import secrets
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx

from prima_deploy.sample.people import PATIENCE_SECONDS, Person, Refused
from tests.bench.load import Shot, shot
from tests.bench.stack import Stack

GOVERNMENT = "74.10"
LABEL = "2026-S2"
INSTRUMENT = "PERMENPANRB-14-2017"
HISTORY_DAYS, HISTORY_ANSWERS = 120, 3000
BATCH = 500


@dataclass(frozen=True, slots=True)
class Round:
    """An open survey round of one unit."""

    unit: UUID
    period: UUID
    submit: str
    """Address of its form for answers, straight at the service."""


@dataclass(frozen=True, slots=True)
class Scene:
    """`answered` gets answers over HTTP, `limit` from pgbench; `measured` holds half a year.

    `few` and `many` are filled by whoever measures how reading grows.
    """

    answered: Round
    limit: Round
    measured: Round
    few: Round
    many: Round
    elements: tuple[str, ...]
    bureau: tuple[str, str]
    """Name and password of who plans and seals rounds here."""


def prepare(stack: Stack) -> Scene:
    """Build the scene; blocks for some seconds."""
    address, kept = stack.installation.settings.local_url, stack.installation.secrets
    identity = f"/api/identity/v1/governments/{GOVERNMENT}"
    with Person(address) as admin, Person(address) as bureau:
        name, password, otp = (
            kept.get(f"admin.{key}") for key in ("username", "password", "totp_secret")
        )
        admin.sign_in(name, password, otp)
        admin.change("PATCH", identity, {"active": True, "timezone": "Asia/Makassar"})
        units = [
            UUID(admin.post(f"{identity}/units", {"name": f"Dinas {n}", "kind": "agency"})["id"])
            for n in ("Pertama", "Kedua", "Ketiga", "Keempat", "Kelima")
        ]
        staff = {"username": "organisasi.bench", "password": secrets.token_urlsafe(12)}
        roles = {"name": "Bagian Organisasi", "roles": ["organisation_bureau"], "all_units": True}
        admin.post(f"{identity}/accounts", staff | roles)
        bureau.sign_in(**staff)
        answered, limit, measured, few, many = (begin(stack, bureau, unit) for unit in units)
        edition = bureau.get(f"/api/survey/v1/instruments/{INSTRUMENT}")
        elements = tuple(element["code"] for element in edition["elements"])
        _live(measured, elements, datetime.now(UTC).date())
        account = staff["username"], staff["password"]
        return Scene(answered, limit, measured, few, many, elements, account)


def begin(stack: Stack, bureau: Person, unit: UUID, label: str = LABEL) -> Round:
    """Plan and open a round with a form, as staff would."""
    base = f"/api/survey/v1/governments/{GOVERNMENT}/periods"
    today = datetime.now(UTC).date()
    plan = {
        "unit_id": str(unit),
        "label": label,
        "opens_on": str(today - timedelta(days=HISTORY_DAYS)),
        "closes_on": str(today + timedelta(days=30)),
        "population": 12_000,
    }
    period = _planned(bureau, base, plan)
    bureau.change("POST", f"{base}/{period}/open", seen=f"{base}/{period}")
    code = bureau.post(f"{base}/{period}/forms", {"channel": "qr"})["code"]
    url = f"{stack.direct('survey')}/api/survey/v1/forms/{code}/responses"
    return Round(unit, UUID(period), url)


def _planned(bureau: Person, base: str, plan: dict[str, Any]) -> str:
    """The round's id, once its unit has travelled from the directory to the surveys."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return str(bureau.post(base, plan)["id"])
        except Refused:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def _live(through: Round, elements: Sequence[str], today: date) -> None:
    """Half a year of answers, some every day."""
    batches = HISTORY_ANSWERS // BATCH
    days = [today - timedelta(days=n % HISTORY_DAYS) for n in range(HISTORY_ANSWERS)]
    with httpx.Client(timeout=60) as http:
        for n in range(batches):
            some = [one(elements, day) for day in days[n * BATCH : (n + 1) * BATCH]]
            http.post(through.submit, json={"responses": some}).raise_for_status()


def one(elements: Sequence[str], answered_on: date | None = None) -> dict[str, Any]:
    """The answers of one person who is rather content."""
    given: dict[str, Any] = {
        "id": str(uuid4()),
        "answers": {code: random.choice((2, 3, 3, 4, 4)) for code in elements},
        "respondent": {
            "gender": random.choice(("female", "male")),
            "age_band": random.choice(("18_25", "26_35", "36_45")),
            "education": random.choice(("senior_secondary", "bachelor")),
            "occupation": random.choice(("civil_servant", "entrepreneur", "other")),
        },
    }
    return given | ({"answered_on": str(answered_on)} if answered_on else {})


def submits(scene: Scene, per_request: int, *, repeated: float = 0) -> Iterator[Shot]:
    """Requests without end, each with new answers of one person or of several.

    The share `repeated` is sent twice, the second perhaps before the first is answered.
    """
    bodies = [one(scene.elements) for _ in range(512)]
    texts = [json.dumps(body | {"id": "%s"}, separators=(",", ":")) for body in bodies]
    url = scene.answered.submit
    while True:
        ids = tuple(str(uuid4()) for _ in range(per_request))
        people = [random.choice(texts) % one_id for one_id in ids]
        caller = f"10.{random.randrange(16)}.{random.randrange(256)}.1"
        body = people[0] if per_request == 1 else f'{{"responses":[{",".join(people)}]}}'
        wire = shot("POST", url, body.encode(), X_Forwarded_For=caller)
        sent = Shot(wire, ids, b'"receipt":"')
        yield sent
        if random.random() < repeated:
            yield sent
