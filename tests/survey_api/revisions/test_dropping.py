"""A correction that was begun can be given up; then it is as if it had never been begun."""

import asyncio
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from httpx import Response

from prima_chassis import clock
from prima_deploy.engines import Engines
from survey_api import rebuild
from tests.survey_api.factories import Stage, submission
from tests.survey_api.revisions.test_routes import REASON, revised, sealed


async def drop(
    stage: Stage, period_id: str, *, seen: str | None = None, **headers: str
) -> Response:
    """Drop the revision, having seen its current version unless `seen` is another one."""
    etag = seen or (await stage.get(f"/periods/{period_id}")).headers["ETag"]
    return await stage.survey.client.delete(
        f"{stage.base}/periods/{period_id}/revision",
        headers=stage.headers | headers | {"If-Match": etag},
    )


async def state_of(stage: Stage, period_id: str) -> str:
    return str((await stage.get(f"/periods/{period_id}")).json()["state"])


async def wrong(stage: Stage) -> list[tuple[str, int]]:
    """State and number of wrong counts of every round."""
    url = stage.survey.app.state.settings.database_url
    found = await rebuild.prove(url, government=stage.government, period_id=None, repair=False)
    return sorted((proof.round.state, proof.wrong) for _, proof in found)


class TestDaysOfARevision:
    async def test_are_those_of_the_government(self, stage: Stage) -> None:
        """At 20:00 in Greenwich it is the next day in Makassar."""
        seal = await sealed(stage)
        evening = time(20, tzinfo=UTC)
        later = datetime.combine(clock.now().date() + timedelta(days=200), evening)

        with clock.ahead(later - clock.now()):
            opened = await revised(stage, seal)

        period = (await stage.get(f"/periods/{opened['period_id']}")).json()
        assert period["grace_until"] == str(later.date() + timedelta(days=1 + 30))


class TestDropRevision:
    async def test_takes_it_out_of_lists_and_leaves_the_result_alone(self, stage: Stage) -> None:
        seal = await sealed(stage)
        before = await stage.index()
        opened = await revised(stage, seal)
        form = await stage.post(f"/periods/{opened['period_id']}/forms", {"channel": "web"})
        day = seal["content"]["period"]["opens_on"]
        await stage.submit(form.json()["code"], submission(1, answered_on=day))
        may = (await stage.get(f"/periods/{opened['period_id']}")).json()["allowed_actions"]

        response = await drop(stage, opened["period_id"])

        assert (may, response.status_code, response.content) == (["drop", "seal"], 204, b"")
        listed = (await stage.get("/periods")).json()["data"]
        asked_for = (await stage.get("/periods", state="dropped")).json()["data"]
        dropped = (await stage.get(f"/periods/{opened['period_id']}")).json()
        assert [one["id"] for one in listed] == [seal["period_id"]]
        assert [one["id"] for one in asked_for] == [opened["period_id"]]
        assert (dropped["state"], dropped["allowed_actions"]) == ("dropped", [])
        assert await stage.index() == before
        assert await wrong(stage) == [("dropped", 0), ("sealed", 0)]

    async def test_nobody_is_asked_to_seal_it_any_more(self, stage: Stage) -> None:
        opened = await revised(stage, await sealed(stage))
        task = f"seal_period-{opened['period_id']}"

        with clock.ahead(timedelta(days=60)):
            before = [one["id"] for one in (await stage.get("/tasks")).json()["data"]]
            await drop(stage, opened["period_id"])
            after = [one["id"] for one in (await stage.get("/tasks")).json()["data"]]

        assert task in before
        assert task not in after

    async def test_lets_another_correction_be_begun_and_sealed(self, stage: Stage) -> None:
        first = await sealed(stage)
        await drop(stage, (await revised(stage, first))["period_id"])

        again = await revised(stage, first)
        second = (await stage.step(again["period_id"], "seal")).json()

        assert (again["revision"], again["copied"]) == (2, 30)
        assert (second["revision"], second["previous_sha256"]) == (2, first["sha256"])
        assert second["content"]["revises"]["sha256"] == first["sha256"]

    async def test_takes_no_answer_any_more(self, stage: Stage) -> None:
        seal = await sealed(stage)
        opened = await revised(stage, seal)
        form = await stage.post(f"/periods/{opened['period_id']}/forms", {"channel": "web"})
        await drop(stage, opened["period_id"])

        day = seal["content"]["period"]["opens_on"]
        late = await stage.submit(form.json()["code"], submission(1, answered_on=day))
        door = await stage.post(f"/periods/{opened['period_id']}/forms", {"channel": "kiosk"})
        days = {"source": "antrean", "days": [{"day": day, "count": 5}]}
        ledger = await stage.put(f"/periods/{opened['period_id']}/transactions", days)
        plan = await stage.put(
            f"/periods/{opened['period_id']}/sample-plan",
            {"target_margin": 2},
            **{"If-Match": '"0"'},
        )

        assert [r.status_code for r in (late, door, ledger, plan)] == [410, 409, 409, 409]

    @pytest.mark.parametrize("action", ["seal", "drop"])
    async def test_comes_too_late_after_the_seal_or_another_drop(
        self, stage: Stage, action: str
    ) -> None:
        opened = await revised(stage, await sealed(stage))
        if action == "seal":
            await stage.step(opened["period_id"], "seal")
        else:
            await drop(stage, opened["period_id"])

        late = await drop(stage, opened["period_id"])

        assert (late.status_code, late.json()["type"]) == (409, "/problems/WrongState")
        assert await state_of(stage, opened["period_id"]) in {"sealed", "dropped"}

    async def test_is_for_corrections_only(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.step(period["id"], "close")
        seal = await sealed(stage, label="2026-S1")
        may = (await stage.get(f"/periods/{period['id']}")).json()["allowed_actions"]

        refused = [await drop(stage, one) for one in (period["id"], seal["period_id"])]

        assert may == ["drop", "reopen", "seal"]
        assert {r.json()["type"] for r in refused} == {"/problems/NotARevision"}
        assert await state_of(stage, period["id"]) == "closing"

    async def test_needs_to_have_seen_the_revision(self, stage: Stage) -> None:
        opened = await revised(stage, await sealed(stage))
        address = f"{stage.base}/periods/{opened['period_id']}/revision"

        unseen = await stage.survey.client.delete(address, headers=stage.headers)
        stale = await drop(stage, opened["period_id"], seen='"7"')

        assert (unseen.status_code, stale.status_code) == (428, 412)
        assert await state_of(stage, opened["period_id"]) == "closing"

    async def test_needs_the_scope_and_the_reach(self, stage: Stage, other_stage: Stage) -> None:
        opened = await revised(stage, await sealed(stage))
        manager = stage.issuer.sign_in("surveys:manage", government=stage.government)
        elsewhere = stage.issuer.sign_in(
            "surveys:seal", government=stage.government, units=[other_stage.unit]
        )
        client, seen = stage.survey.client, {"If-Match": '"1"'}
        path = f"/periods/{opened['period_id']}/revision"

        nobody = await client.delete(f"{stage.base}{path}", headers=seen)
        unscoped = await client.delete(f"{stage.base}{path}", headers=manager | seen)
        other_unit = await client.delete(f"{stage.base}{path}", headers=elsewhere | seen)
        foreign = await client.delete(f"{stage.base}{path}", headers=other_stage.headers | seen)
        displaced = await client.delete(
            f"{other_stage.base}{path}", headers=other_stage.headers | seen
        )

        statuses = [r.status_code for r in (nobody, unscoped, other_unit, foreign, displaced)]
        assert statuses == [401, 403, 404, 404, 404]
        assert await state_of(stage, opened["period_id"]) == "closing"


class TestRaces:
    async def test_a_revision_is_either_sealed_or_dropped(self, stage: Stage) -> None:
        outcomes = set[tuple[int, int, str]]()
        for number in range(1, 5):
            opened = await revised(stage, await sealed(stage, label=f"2026-TW{number}"))
            seen = '"1"'
            address = f"/periods/{opened['period_id']}/seal"

            sealing, dropping = await asyncio.gather(
                stage.post(address, **{"If-Match": seen}),
                drop(stage, opened["period_id"], seen=seen),
            )

            ended = await state_of(stage, opened["period_id"])
            outcomes.add((sealing.status_code, dropping.status_code, ended))
            seals = (await stage.get("/seals", unit=str(stage.unit))).json()["data"]
            ours = [one for one in seals if one["period_id"] == opened["period_id"]]
            assert len(ours) == (1 if ended == "sealed" else 0)
        assert outcomes <= {(200, 412, "sealed"), (412, 204, "dropped")}

    async def test_an_answer_that_arrives_meanwhile_is_in_it_or_refused(self, stage: Stage) -> None:
        seal = await sealed(stage)
        opened = await revised(stage, seal)
        form = await stage.post(f"/periods/{opened['period_id']}/forms", {"channel": "web"})
        day, code = seal["content"]["period"]["opens_on"], form.json()["code"]

        dropped, *sent = await asyncio.gather(
            drop(stage, opened["period_id"], seen='"1"'),
            *[stage.submit(code, submission(2, answered_on=day)) for _ in range(8)],
        )

        assert dropped.status_code == 204
        assert {r.status_code for r in sent} <= {201, 410}
        assert await wrong(stage) == [("dropped", 0), ("sealed", 0)]

    async def test_of_two_who_drop_one_does_it(self, stage: Stage) -> None:
        opened = await revised(stage, await sealed(stage))

        both = await asyncio.gather(
            *[drop(stage, opened["period_id"], seen='"1"') for _ in range(2)]
        )

        assert sorted(r.status_code for r in both) == [204, 412]

    async def test_the_next_correction_begins_after_the_drop_or_not_at_all(
        self, stage: Stage
    ) -> None:
        seal = await sealed(stage)
        opened = await revised(stage, seal)

        dropped, begun = await asyncio.gather(
            drop(stage, opened["period_id"], seen='"1"'),
            stage.post(f"/periods/{seal['period_id']}/revisions", REASON),
        )

        assert dropped.status_code == 204
        assert begun.status_code in {201, 409}
        live = [one["revision"] for one in (await stage.get("/periods")).json()["data"]]
        assert sorted(live) == ([1, 2] if begun.status_code == 201 else [1])


class TestTrace:
    async def rows(self, engines: Engines, statement: str, *values: Any) -> list[asyncpg.Record]:
        connection = await asyncpg.connect(engines.owner_url("survey"))
        try:
            return await connection.fetch(statement, *values)
        finally:
            await connection.close()

    async def test_stays_of_who_began_and_who_dropped_it(
        self, stage: Stage, engines: Engines
    ) -> None:
        opened = await revised(stage, await sealed(stage))
        other = stage.issuer.sign_in("surveys:seal", government=stage.government, sub="orang-lain")

        await drop(stage, opened["period_id"], **other)

        [trace] = await self.rows(
            engines,
            "SELECT reason, opened_by, dropped_by, dropped_at > opened_at AS later"
            " FROM revisions JOIN dropped_revisions USING (government, period_id)"
            " WHERE period_id = $1",
            UUID(opened["period_id"]),
        )
        assert (trace["reason"], trace["dropped_by"]) == (REASON["reason"], "orang-lain")
        assert (trace["later"], trace["opened_by"] != "orang-lain") == (True, True)

    @pytest.mark.parametrize(
        "statement",
        [
            "DELETE FROM dropped_revisions WHERE period_id = $1",
            "UPDATE dropped_revisions SET dropped_by = 'lain' WHERE period_id = $1",
            "UPDATE periods SET state = 'closing' WHERE id = $1",
            "UPDATE responses SET status = 'invalid' WHERE period_id = $1",
            "UPDATE cells SET n = n + 1 WHERE period_id = $1",
        ],
    )
    async def test_cannot_be_changed_not_even_by_the_owner(
        self, stage: Stage, engines: Engines, statement: str
    ) -> None:
        opened = await revised(stage, await sealed(stage))
        await drop(stage, opened["period_id"])

        with pytest.raises(asyncpg.PostgresError, match=r"permanent|sealed"):
            await self.rows(engines, statement, UUID(opened["period_id"]))
