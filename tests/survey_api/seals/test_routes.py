"""A sealed round cannot be cooked: frozen rows, signed chain, printed result."""

import asyncio
import base64
import hashlib
import io
import json
from typing import Any

import asyncpg
import pypdf
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from prima_deploy.engines import Engines
from survey_api.seals.events import PeriodSealed
from tests.survey_api.factories import Stage, submission


async def answered(stage: Stage, period_id: str, count: int = 30, **form: Any) -> str:
    """A form with `count` answers; its code."""
    code = await stage.form(period_id, **form)
    batch = [submission(4 if n % 3 else 3) for n in range(count)]
    assert (await stage.submit(code, {"responses": batch})).status_code == 200
    return code


async def sealed(stage: Stage, **changed: Any) -> dict[str, Any]:
    """A sealed round with thirty answers."""
    period = await stage.opened(**changed)
    await answered(stage, period["id"])
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal


def canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


class TestSealPeriod:
    async def test_keeps_the_result_and_announces_it(self, stage: Stage) -> None:
        seal = await sealed(stage)

        assert (seal["n"], seal["index"], seal["category"]) == (30, 91.67, "A")
        [event] = await stage.survey.emitted(stage.government, PeriodSealed)
        assert event["sha256"] == seal["sha256"]
        assert (event["index"], event["edition"], event["revision"]) == (91.67, "2017", 1)
        assert event["margin"] == seal["margin"] > 0
        assert (await stage.get(f"/periods/{seal['period_id']}")).json()["state"] == "sealed"

    async def test_can_be_checked_by_anybody(self, stage: Stage) -> None:
        made = await sealed(stage)

        address = f"{stage.base}/seals/{made['id']}"
        seal = (await stage.survey.client.get(address)).json()

        digest = hashlib.sha256(canonical(seal["content"])).digest()
        assert digest.hex() == seal["sha256"]
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(seal["public_key"]))
        key.verify(base64.b64decode(seal["signature"]), digest)
        sums, n = seal["content"]["sums"], seal["content"]["n"]
        assert (5000 * sum(sums) + 9 * n) // (18 * n) == seal["content"]["index_cents"]

    async def test_tells_nothing_of_single_respondents(self, stage: Stage) -> None:
        few, many = [await stage.publish_service(name=n) for n in ("Jarang", "Sering")]
        period = await stage.opened()
        await answered(stage, period["id"], 3, service_id=str(few))
        await answered(stage, period["id"], 40, service_id=str(many))
        await answered(stage, period["id"], 50)
        await stage.step(period["id"], "close")

        seal = (await stage.step(period["id"], "seal")).json()

        assert [s["n"] for s in seal["content"]["services"]] == [50]
        assert "cells" not in seal["content"]

    async def test_is_chained_to_the_seal_before_it(self, stage: Stage) -> None:
        first, second = [await sealed(stage, label=f"2026-0{n}") for n in (1, 2)]

        assert (first["number"], first["previous_sha256"]) == (1, None)
        assert (first["population"], first["needed"]) == (1000, 278)
        assert (second["number"], second["previous_sha256"]) == (2, first["sha256"])
        assert second["content"]["previous_sha256"] == first["sha256"]

    async def test_chains_rounds_that_are_sealed_at_the_same_moment(self, stage: Stage) -> None:
        periods = [await stage.opened(label=f"2026-0{n}") for n in range(1, 5)]
        for period in periods:
            await answered(stage, period["id"])
            await stage.step(period["id"], "close")

        responses = await asyncio.gather(*[stage.step(p["id"], "seal") for p in periods])

        seals = sorted((r.json() for r in responses), key=lambda s: s["number"])
        assert [s["number"] for s in seals] == [1, 2, 3, 4]
        assert [s["previous_sha256"] for s in seals[1:]] == [s["sha256"] for s in seals[:-1]]

    async def test_refuses_a_round_that_is_still_open(self, stage: Stage) -> None:
        period = await stage.opened()

        response = await stage.step(period["id"], "seal")

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/WrongState"

    async def test_refuses_a_round_without_answers(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.step(period["id"], "close")

        response = await stage.step(period["id"], "seal")

        assert response.json()["type"] == "/problems/NothingToSeal"
        assert (await stage.get(f"/periods/{period['id']}")).json()["state"] == "closing"

    async def test_refuses_when_the_counts_were_tampered_with(self, stage: Stage) -> None:
        period = await stage.opened()
        await answered(stage, period["id"])
        await stage.step(period["id"], "close")
        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            await connection.execute(
                "UPDATE cells SET sums[1] = sums[1] + 1 WHERE period_id = $1", period["id"]
            )

        response = await stage.step(period["id"], "seal")

        assert response.json()["type"] == "/problems/CountsDisagree"
        assert (await stage.get(f"/periods/{period['id']}")).json()["state"] == "closing"

    async def test_needs_the_scope_and_the_version_seen(self, stage: Stage) -> None:
        period = await stage.opened()
        address = f"{stage.base}/periods/{period['id']}/seal"
        reader = stage.issuer.sign_in("surveys:manage", government=stage.government)

        unscoped = await stage.survey.client.post(address, headers=reader | {"If-Match": '"2"'})
        blind = await stage.post(f"/periods/{period['id']}/seal")
        stale = await stage.post(f"/periods/{period['id']}/seal", **{"If-Match": '"1"'})

        assert [unscoped.status_code, blind.status_code, stale.status_code] == [403, 428, 412]

    async def test_counts_every_answer_it_accepted_while_sealing(self, stage: Stage) -> None:
        """An answer that races with the seal is counted by it or refused, never lost."""
        period = await stage.opened()
        code = await answered(stage, period["id"])
        await stage.step(period["id"], "close")
        statuses: list[int] = []

        async def keep_submitting() -> None:
            for _ in range(60):
                response = await stage.submit(code, submission(2))
                statuses.append(response.status_code)

        submitting = [asyncio.create_task(keep_submitting()) for _ in range(4)]
        seal = await stage.step(period["id"], "seal")
        await asyncio.gather(*submitting)

        assert set(statuses) <= {201, 410}
        assert 410 in statuses
        assert seal.json()["n"] == 30 + statuses.count(201)
        assert (await stage.index())["n"] == seal.json()["n"]


class TestFrozenRows:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE responses SET answers = '{4,4,4,4,4,4,4,4,4}' WHERE period_id = $1",
            "DELETE FROM responses WHERE period_id = $1",
            """INSERT INTO responses SELECT government, period_id, gen_random_uuid(), service_id,
               channel, answered_on, status, answers, gender, age_band, education, occupation,
               content_sha256 FROM responses WHERE period_id = $1""",
            "UPDATE cells SET n = n + 1 WHERE period_id = $1",
            "DELETE FROM cells WHERE period_id = $1",
            """INSERT INTO cells SELECT government, period_id, service_id, 'web', answered_on,
               status, 7, n, total, squares, sums, products FROM cells WHERE period_id = $1""",
            "UPDATE periods SET state = 'open', closed_on = NULL WHERE id = $1",
            "UPDATE periods SET population = 30 WHERE id = $1",
            "DELETE FROM periods WHERE id = $1",
            "UPDATE seals SET index_cents = 10000 WHERE period_id = $1",
            "DELETE FROM seals WHERE period_id = $1",
            "UPDATE period_services SET population = 1 WHERE period_id = $1",
        ],
    )
    async def test_refuse_every_change_even_to_the_owner_of_the_tables(
        self, stage: Stage, engines: Engines, statement: str
    ) -> None:
        service = await stage.publish_service()
        seal = await sealed(stage, services=[{"service_id": str(service)}])

        for url in (engines.database_url("survey"), engines.owner_url("survey")):
            connection = await asyncpg.connect(url)
            try:
                await connection.execute(
                    "SELECT set_config('app.government', $1, false)", stage.government
                )
                with pytest.raises(asyncpg.PostgresError) as refused:
                    await connection.execute(statement, seal["period_id"])
            finally:
                await connection.close()
            assert refused.value.sqlstate in {"PR001", "PR002", "42501"}

    async def test_cannot_be_truncated(self, engines: Engines) -> None:
        connection = await asyncpg.connect(engines.owner_url("survey"))
        try:
            for table in ("responses", "cells", "seals", "periods"):
                with pytest.raises(asyncpg.PostgresError):
                    await connection.execute(f"TRUNCATE {table} CASCADE")
        finally:
            await connection.close()


class TestReadSeals:
    async def test_are_public_and_narrowed_by_unit(self, stage: Stage) -> None:
        seal = await sealed(stage)
        client = stage.survey.client

        mine = await client.get(f"{stage.base}/seals", params={"unit": str(stage.unit)})
        others = await client.get(f"{stage.base}/seals", params={"unit": seal["id"]})

        assert [s["id"] for s in mine.json()["data"]] == [seal["id"]]
        assert mine.json()["data"][0]["instrument"] == seal["content"]["instrument"]
        assert others.json()["data"] == []

    async def test_are_not_found_under_another_government(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        seal = await sealed(stage)

        response = await stage.survey.client.get(f"{other_stage.base}/seals/{seal['id']}")

        assert response.status_code == 404


class TestReadReport:
    async def test_prints_index_margin_elements_and_the_lowest(self, stage: Stage) -> None:
        service = await stage.publish_service(name="Perekaman KTP-el")
        period = await stage.opened()
        code = await stage.form(period["id"], service_id=str(service))
        batch = [submission(4, 4, 2, 4, 4, 4, 3 if n % 2 else 4, 3, 4) for n in range(30)]
        await stage.submit(code, {"responses": batch})
        await stage.step(period["id"], "close")
        seal = (await stage.step(period["id"], "seal")).json()

        response = await stage.survey.client.get(f"{stage.base}/seals/{seal['id']}/report")

        assert response.headers["content-type"] == "application/pdf"
        assert hashlib.sha256(response.content).hexdigest() == seal["report_sha256"]
        text = "\n".join(
            p.extract_text() for p in pypdf.PdfReader(io.BytesIO(response.content)).pages
        )
        words = " ".join(text.split())
        assert "90,28" in words
        assert f"± {seal['margin']:.2f}".replace(".", ",") in words
        assert "Perekaman KTP-el" in words
        lowest = words.partition("prioritas tindak lanjut")[2].partition("V. Kesimpulan")[0]
        assert ["Waktu" in lowest, "Sarana" in lowest, "Perilaku" in lowest] == [True] * 3
        assert seal["sha256"] in text.replace("\n", "")

    async def test_need_not_be_sent_twice(self, stage: Stage) -> None:
        seal = await sealed(stage)
        address = f"{stage.base}/seals/{seal['id']}/report"
        first = await stage.survey.client.get(address)

        again = await stage.survey.client.get(
            address, headers={"If-None-Match": first.headers["ETag"]}
        )

        assert again.status_code == 304
