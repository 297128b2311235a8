"""Whoever ran an earlier version keeps everything: each migration meets a database with rows."""

import base64
import hashlib
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import asyncpg
import pyotp
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from httpx import ASGITransport, AsyncClient

import complaints_api.main
import complaints_api.settings
import prima_gateway.main
import prima_gateway.settings
import standards_api.main
import standards_api.settings
import survey_api.main
import survey_api.settings
from prima_chassis import clock
from prima_deploy.engines import Engines
from prima_deploy.engines import engines as run_engines
from prima_deploy.services import SERVICES
from survey_api import rebuild
from tests.complaints_api.factories import STORY, Report, Town
from tests.deploy.growth import DATA, grow
from tests.gateway.factories import API, PASSWORD, House
from tests.harness import Running, running, settings_for
from tests.standards_api.factories import COMPLETE, Desk
from tests.survey_api.factories import SCOPES, Stage, submission
from tests.tokens import Issuer

GOVERNMENT, UNIT = "74.10", UUID("00000000-0000-4000-8000-000000000001")
SECRET = "5e" * 32
"""The secret of the services that wrote the data."""
THEN = datetime(2026, 11, 22, 4, tzinfo=UTC)
"""When they wrote it."""


@pytest.fixture(scope="module")
async def grown() -> AsyncIterator[Engines]:
    """Engines whose databases have come all the way from their first rows to the newest schema."""
    with TemporaryDirectory(prefix="prima-test-") as folder:
        async with run_engines(Path(folder)) as engines:
            for service in SERVICES:
                await grow(engines, service)
            yield engines


@pytest.fixture(scope="module")
async def stage(grown: Engines, issuer: Issuer) -> AsyncIterator[Stage]:
    """The survey service on its grown database, and somebody in charge there."""
    settings = settings_for(
        survey_api.settings.Settings, grown, "survey", secret=SECRET, worker=False
    )
    async with running(survey_api.main.build(settings), issuer, "survey") as service:
        headers = issuer.sign_in(*SCOPES, government=GOVERNMENT)
        yield Stage(service, issuer, GOVERNMENT, UNIT, headers)


def test_every_service_has_rows_from_before() -> None:
    assert {folder.name for folder in DATA.iterdir() if any(folder.glob("*.sql"))} == set(SERVICES)


async def proofs(stage: Stage) -> list[tuple[str, int, int]]:
    """Government, answers and wrong counts of every round."""
    url = stage.survey.app.state.settings.database_url
    found = await rebuild.prove(url, government=None, period_id=None, repair=False)
    return [(government, proof.rows, proof.wrong) for government, proof in found]


class TestSurvey:
    async def test_every_count_still_equals_its_answers(self, stage: Stage) -> None:
        assert await proofs(stage) == [
            ("74.08", 12, 0),
            ("74.08", 12, 0),
            ("74.08", 15, 0),
            (GOVERNMENT, 12, 0),
            (GOVERNMENT, 11, 0),
        ]

    async def test_the_sealed_round_still_verifies(self, stage: Stage) -> None:
        [summary] = (await stage.get("/seals")).json()["data"]
        seal = (await stage.get(f"/seals/{summary['id']}")).json()

        content = json.dumps(
            seal["content"], sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )
        digest = hashlib.sha256(content.encode()).digest()
        assert (seal["sha256"], seal["n"]) == (digest.hex(), 12)
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(seal["public_key"]))
        key.verify(base64.b64decode(seal["signature"]), digest)
        found = await stage.index(period="2026-S1")
        assert (found["n"], found["index"]) == (12, seal["index"])

    async def test_the_sealed_round_still_cannot_change(self, stage: Stage, grown: Engines) -> None:
        connection = await asyncpg.connect(grown.owner_url("survey"))
        for table in ("cells", "day_changes", "responses", "period_services"):
            sealed = "SELECT id FROM periods WHERE state = 'sealed'"
            with pytest.raises(asyncpg.PostgresError, match="sealed"):
                await connection.execute(f"DELETE FROM {table} WHERE period_id IN ({sealed})")  # noqa: S608
        await connection.close()

    async def test_the_open_round_takes_the_next_answer(self, stage: Stage) -> None:
        with clock.ahead(THEN - clock.now()):
            sent = await stage.submit("dc6j86wn", submission(4))

        assert sent.status_code == 201, sent.text
        assert (await proofs(stage))[-1] == (GOVERNMENT, 12, 0)


class TestStandards:
    async def test_what_was_published_and_drafted_is_there(
        self, grown: Engines, issuer: Issuer
    ) -> None:
        settings = settings_for(
            standards_api.settings.Settings, grown, "standards", secret=SECRET, worker=False
        )
        async with running(standards_api.main.build(settings), issuer, "standards") as service:
            desk = Desk(service, issuer, GOVERNMENT, UNIT, UNIT)
            found = (await desk.get("/services")).json()["data"]
            by_name = {one["name"]: one["id"] for one in found}
            standard = (await desk.get(f"/services/{by_name['Penerbitan KTP-el']}/standard")).json()
            draft = f"/services/{by_name['Pindah datang']}/draft"
            revision = (await desk.must("GET", draft))["revision"]
            written = await desk.write(by_name["Pindah datang"], revision, fee=COMPLETE["fee"])

        assert standard["components"]["product"][0]["name"] == "KTP elektronik"
        assert written["revision"] == revision + 1


class TestComplaints:
    async def test_the_reporter_and_the_office_still_read_the_report(
        self, grown: Engines, issuer: Issuer
    ) -> None:
        settings = settings_for(
            complaints_api.settings.Settings, grown, "complaints", secret=SECRET, worker=False
        )
        app = complaints_api.main.build(settings)
        async with running(app, issuer, "complaints") as service:
            town = Town(service, issuer, GOVERNMENT)
            filed = Report(await town.id_of("PGD-2026-BF8SC3NF"), "C1XV-WP27-GTK3-Y2JT-R", "", {})
            mine = await town.mine(filed)
            read = await town.read(filed, town.sign_in("coordinator"))

        assert mine["ticket"] == "PGD-2026-BF8SC3NF"
        assert read.json()["story"] == STORY


class TestIdentity:
    async def test_people_still_sign_in_and_the_trail_is_whole(self, grown: Engines) -> None:
        settings = settings_for(
            prima_gateway.settings.Settings,
            grown,
            "identity",
            secret=SECRET,
            worker=False,
            smtp_url="smtp://127.0.0.1:1",
            mail_folder=grown.folder,
            service_urls={},
        )
        app = prima_gateway.main.build(settings)
        transport = ASGITransport(app, raise_app_exceptions=False)
        async with (
            app.router.lifespan_context(app),
            AsyncClient(transport=transport, base_url="https://prima.test") as client,
        ):
            house = House(Running(app, client), settings, pyotp.TOTP(pyotp.random_base32()))
            proof = {"username": "drafter.lama", "password": PASSWORD}
            signed_in = await client.post(f"{API}/session", json=proof)
            client.cookies.clear()
            trail = await client.get(
                f"{API}/governments/{GOVERNMENT}/audit/verification",
                headers=await house.governor(GOVERNMENT),
            )

        assert signed_in.status_code == 200, signed_in.text
        assert (trail.json()["intact"], trail.json()["entries"]) == (True, 4)
