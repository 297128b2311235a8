"""A sealed result is corrected by a new one that says why and what; the old one stays."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from prima_chassis import clock
from prima_deploy.engines import Engines
from survey_api.seals.events import PeriodSealed
from survey_api.tallies import actions as tallies
from tests.survey_api.factories import Stage, submission, today
from tests.survey_api.invalidations.steps import sealed_undecided

REASON = {"reason": "Lembar jawaban loket Mei tertinggal saat impor."}


async def sealed(stage: Stage, count: int = 30, **changed: Any) -> dict[str, Any]:
    """A sealed round with so many answers."""
    period = await stage.opened(**changed)
    code = await stage.form(period["id"])
    batch = [submission(4 if n % 3 else 3) for n in range(count)]
    assert (await stage.submit(code, {"responses": batch})).status_code == 200
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal


async def revised(stage: Stage, seal: dict[str, Any], **changed: Any) -> dict[str, Any]:
    """The revision that was begun of a sealed round."""
    response = await stage.post(f"/periods/{seal['period_id']}/revisions", REASON | changed)
    assert response.status_code == 201, response.text
    opened: dict[str, Any] = response.json()
    return opened


async def invalidate_one(engines: Engines, period_id: str) -> None:
    """Take one answer of all fours out of the count, as an approved invalidation does."""
    connection = await asyncpg.connect(engines.owner_url("survey"))
    try:
        await connection.execute(
            """INSERT INTO cells SELECT government, period_id, service_id, channel, answered_on,
                   'invalid', slot, 1, 36, 36 * 36, array_fill(4, ARRAY[9]),
                   array_fill(16, ARRAY[45])
               FROM cells WHERE period_id = $1""",
            UUID(period_id),
        )
        await connection.execute(
            """UPDATE cells SET n = n - 1, total = total - 36, squares = squares - 36 * 36,
                   sums = ARRAY(SELECT s - 4 FROM unnest(sums) s),
                   products = ARRAY(SELECT s - 16 FROM unnest(products) s)
               WHERE period_id = $1 AND status = 'accepted'""",
            UUID(period_id),
        )
        await connection.execute(
            """UPDATE responses SET status = 'invalid' WHERE period_id = $1 AND id = (
                   SELECT id FROM responses WHERE period_id = $1 AND answers[1] = 4 LIMIT 1)""",
            UUID(period_id),
        )
    finally:
        await connection.close()


class TestRevisePeriod:
    async def test_opens_a_closed_round_with_a_copy_of_every_answer(self, stage: Stage) -> None:
        service = await stage.publish_service()
        seal = await sealed(stage, services=[{"service_id": str(service), "population": 90}])

        opened = await revised(stage, seal)

        period = (await stage.get(f"/periods/{opened['period_id']}")).json()
        assert (opened["revision"], opened["copied"]) == (2, 30)
        assert (period["state"], period["revision"], period["label"]) == ("closing", 2, "2026-S2")
        assert period["revises_id"] == seal["period_id"]
        assert period["services"] == [
            {"service_id": str(service), "name": "Akta kelahiran", "population": 90}
        ]
        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            cells, proven = await tallies.proven(
                connection, stage.government, UUID(opened["period_id"]), elements=9
            )
        assert proven
        assert sum(cell.n for cell in cells) == 30

    async def test_leaves_the_sealed_result_public_until_the_revision_is_sealed(
        self, stage: Stage
    ) -> None:
        seal = await sealed(stage)
        opened = await revised(stage, seal)
        body = {"channel": "web"}
        code = (await stage.post(f"/periods/{opened['period_id']}/forms", body)).json()["code"]
        more = [submission(1, answered_on=seal["content"]["period"]["opens_on"]) for _ in "abcde"]
        taken = await stage.submit(code, {"responses": more})
        before = await stage.index()
        assert [r["status"] for r in taken.json()["results"]] == [201] * 5

        second = (await stage.step(opened["period_id"], "seal")).json()

        after = await stage.index()
        assert (before["n"], before["index"]) == (30, seal["index"])
        assert (after["n"], after["index"]) == (35, second["index"])
        assert before["trend"] == after["trend"] == []

    async def test_names_the_seal_it_corrects_the_reason_and_the_difference(
        self, stage: Stage, engines: Engines
    ) -> None:
        first = await sealed(stage)
        opened = await revised(stage, first)
        await invalidate_one(engines, opened["period_id"])

        second = (await stage.step(opened["period_id"], "seal")).json()

        assert (second["revision"], second["previous_sha256"]) == (2, first["sha256"])
        corrects = second["content"]["revises"]
        assert (corrects["sha256"], corrects["reason"]) == (first["sha256"], REASON["reason"])
        assert corrects["responses"] == [{"was": "accepted", "became": "invalid", "n": 1}]
        assert corrects["changed"]["n"] == [30, 29]
        assert corrects["changed"]["statuses.invalid"] == [None, 1]
        assert corrects["changed"]["index_cents"] == [9167, 9138]
        events = await stage.survey.emitted(stage.government, PeriodSealed)
        assert [event["revision"] for event in events] == [1, 2]

    @pytest.mark.parametrize(("count_late", "n"), [(True, 35), (False, 30)])
    async def test_counts_late_answers_only_when_asked_to(
        self, stage: Stage, *, count_late: bool, n: int
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        await stage.submit(code, {"responses": [submission(4) for _ in range(30)]})
        with clock.ahead(timedelta(days=60)):
            late = [submission(2, answered_on=period["closes_on"]) for _ in range(5)]
            await stage.submit(code, {"responses": late})
            await stage.step(period["id"], "close")
        first = (await stage.step(period["id"], "seal")).json()

        opened = await revised(stage, first, count_late=count_late)
        second = (await stage.step(opened["period_id"], "seal")).json()

        assert (first["n"], first["content"]["statuses"]["late"]) == (30, 5)
        assert (opened["copied"], second["n"]) == (35, n)
        moved = [{"was": "late", "became": "accepted", "n": 5}] if count_late else []
        assert second["content"]["revises"]["responses"] == moved

    async def test_lets_another_person_still_decide_on_what_was_set_aside(
        self, stage: Stage, engines: Engines
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        await stage.submit(code, {"responses": [submission(3) for _ in range(30)]})
        kiosk = await stage.form(period["id"], channel="kiosk")
        await stage.submit(kiosk, {"responses": [submission(4) for _ in range(12)]})
        days = {"from_day": period["opens_on"], "to_day": period["closes_on"]}
        aside = {"selection": {"channel": "kiosk", **days}, "reason": "Dua belas jawaban seragam."}
        await stage.post(f"/periods/{period['id']}/invalidations", aside)
        first = await sealed_undecided(stage, engines, period["id"])

        opened = await revised(stage, first)
        [case] = (await stage.get(f"/periods/{opened['period_id']}/invalidations")).json()["data"]
        other = stage.issuer.sign_in("surveys:read", "surveys:seal", government=stage.government)
        decided = await stage.survey.client.post(
            f"{stage.base}/invalidations/{case['id']}/approval",
            json={"approve": False, "reason": "Rekaman menunjukkan layanan keliling."},
            headers=other | {"If-Match": f'"{case["version"]}"'},
        )
        second = (await stage.step(opened["period_id"], "seal")).json()

        assert decided.status_code == 200, decided.text
        assert (first["n"], second["n"]) == (30, 42)
        assert second["content"]["revises"]["responses"] == [
            {"was": "quarantined", "became": "accepted", "n": 12}
        ]

    async def test_keeps_the_sample_plan_and_the_ledger(self, stage: Stage) -> None:
        service = await stage.publish_service()
        period = await stage.opened(services=[{"service_id": str(service)}])
        seen = await stage.get(f"/periods/{period['id']}/sample-plan")
        plan = {"target_margin": 2, "services": [], "channels": [], "groups": []}
        kept = await stage.survey.client.put(
            f"{stage.base}/periods/{period['id']}/sample-plan",
            json=plan,
            headers=stage.headers | {"If-Match": seen.headers["ETag"]},
        )
        assert kept.status_code == 200, kept.text
        day = {"day": str(today()), "service_id": str(service), "count": 55}
        await stage.survey.client.put(
            f"{stage.base}/periods/{period['id']}/transactions",
            json={"source": "antrean", "days": [day]},
            headers=stage.headers,
        )
        code = await stage.form(period["id"])
        await stage.submit(code, {"responses": [submission(3) for _ in range(12)]})
        await stage.step(period["id"], "close")
        seal = (await stage.step(period["id"], "seal")).json()

        opened = await revised(stage, seal)

        copied = (await stage.get(f"/periods/{opened['period_id']}/sample-plan")).json()
        ledger = (await stage.get(f"/periods/{opened['period_id']}/transactions")).text
        assert copied["target_margin"] == 2
        assert "55" in ledger

    async def test_takes_answers_that_are_found_long_after_the_grace_day(
        self, stage: Stage
    ) -> None:
        first = await sealed(stage)
        with clock.ahead(timedelta(days=200)):
            opened = await revised(stage, first)
            form = {"channel": "web"}
            made = await stage.post(f"/periods/{opened['period_id']}/forms", form)
            day = first["content"]["period"]["opens_on"]
            found = [submission(1, answered_on=day) for _ in range(3)]
            await stage.submit(made.json()["code"], {"responses": found})
            second = (await stage.step(opened["period_id"], "seal")).json()

        assert second["n"] == 33
        assert second["content"]["revises"]["responses"] == [
            {"was": None, "became": "accepted", "n": 3}
        ]

    async def test_can_be_revised_again_but_only_the_newest(self, stage: Stage) -> None:
        first = await sealed(stage)
        opened = await revised(stage, first)
        unsealed = await stage.post(f"/periods/{opened['period_id']}/revisions", REASON)
        second = (await stage.step(opened["period_id"], "seal")).json()

        third = await revised(stage, second)
        older = await stage.post(f"/periods/{first['period_id']}/revisions", REASON)

        assert unsealed.json()["type"] == "/problems/WrongState"
        assert third["revision"] == 3
        assert (older.status_code, older.json()["type"]) == (409, "/problems/RevisionExists")

    async def test_happens_once_when_two_ask_at_the_same_moment(self, stage: Stage) -> None:
        seal = await sealed(stage)
        address = f"/periods/{seal['period_id']}/revisions"

        answers = await asyncio.gather(*[stage.post(address, REASON) for _ in range(3)])

        assert sorted(a.status_code for a in answers) == [201, 409, 409]

    async def test_needs_the_scope_the_reach_and_a_reason(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        seal = await sealed(stage)
        address = f"{stage.base}/periods/{seal['period_id']}/revisions"
        manager = stage.issuer.sign_in("surveys:manage", government=stage.government)
        elsewhere = stage.issuer.sign_in(
            "surveys:seal", government=stage.government, units=[other_stage.unit]
        )
        client = stage.survey.client

        unscoped = await client.post(address, json=REASON, headers=manager)
        other_unit = await client.post(address, json=REASON, headers=elsewhere)
        foreign = await client.post(address, json=REASON, headers=other_stage.headers)
        wordless = await stage.post(f"/periods/{seal['period_id']}/revisions", {"reason": "x"})

        assert [r.status_code for r in (unscoped, other_unit, foreign, wordless)] == [
            403, 404, 404, 422,
        ]  # fmt: skip
        open_round = await stage.opened(label="2026-S1")
        early = await stage.post(f"/periods/{open_round['id']}/revisions", REASON)
        assert early.json()["type"] == "/problems/WrongState"

    async def test_wants_more_than_blanks_for_a_reason(self, stage: Stage) -> None:
        seal = await sealed(stage)
        address = f"/periods/{seal['period_id']}/revisions"

        blank = await stage.post(address, {"reason": " " * 20})
        opened = await stage.post(address, {"reason": f"  {REASON['reason']}  "})

        assert (blank.status_code, opened.json()["reason"]) == (422, REASON["reason"])

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE revisions SET reason = 'lain' WHERE period_id = $1",
            "DELETE FROM revisions WHERE period_id = $1",
        ],
    )
    async def test_keeps_its_reason_for_ever(self, stage: Stage, statement: str) -> None:
        opened = await revised(stage, await sealed(stage))

        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            with pytest.raises(asyncpg.PostgresError):
                await connection.execute(statement, UUID(opened["period_id"]))
