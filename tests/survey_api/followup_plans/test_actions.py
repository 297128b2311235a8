"""The plan of a sealed round, and what the next one says of it."""

import asyncio
from datetime import date
from uuid import UUID

from survey_api.followup_plans.events import FollowUpCreated
from survey_api.followup_plans.rules import due
from survey_api.instruments import actions as instruments
from tests.survey_api.factories import Stage, submission, today
from tests.survey_api.followups.factories import LOW, change, plan, revise, seal
from tests.survey_api.imports.files import a_csv, imported
from tests.survey_api.waiting import somebody_waits

ALLOWED = ["change", "add_evidence", "complete"]


class TestSealing:
    async def test_plans_a_follow_up_for_each_of_the_lowest_elements(self, stage: Stage) -> None:
        sealed = await seal(stage, *LOW)

        lines = await plan(stage)

        assert set(lines) == {"WAKTU", "PERILAKU", "SARPRAS"}
        line = lines["WAKTU"]
        assert (line["component"], line["state"], line["version"]) == ("duration", "planned", 1)
        assert line["period_id"] == sealed["period_id"]
        assert date.fromisoformat(line["due_on"]) == due(today())
        assert (line["owner_name"], line["evidence"], line["effect"]) == (None, [], None)
        assert line["allowed_actions"] == ALLOWED

    async def test_announces_each_of_them_once(self, stage: Stage) -> None:
        await seal(stage, *LOW)

        facts = await stage.survey.emitted(stage.government, FollowUpCreated)

        lines = await plan(stage)
        assert {f["followup_id"] for f in facts} == {line["id"] for line in lines.values()}
        assert {f["component"] for f in facts} == {"duration", "staff_competence", "facilities"}
        assert len(facts) == 3

    async def test_plans_for_four_at_most_when_nothing_can_be_told_apart(
        self, stage: Stage
    ) -> None:
        await seal(stage, 3)

        assert len(await plan(stage)) == 4

    async def test_plans_nothing_when_everybody_is_content(self, stage: Stage) -> None:
        await seal(stage, 4)

        assert await plan(stage) == {}

    async def test_plans_nothing_when_it_is_refused(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.step(period["id"], "close")

        refused = await stage.step(period["id"], "seal")

        assert refused.status_code == 409
        assert await plan(stage) == {}

    async def test_keeps_the_plan_of_a_round_that_is_corrected(self, stage: Stage) -> None:
        first = await seal(stage, *LOW)
        owned = await change(stage, (await plan(stage))["WAKTU"], owner_name="La Ode Ali")
        more = [submission(4, 4, 4, 2, 4, 4, 3, 4, 4) for _ in range(80)]

        await revise(stage, first, more)

        lines = await plan(stage)
        assert lines["WAKTU"]["id"] == owned.json()["id"]
        assert lines["WAKTU"]["owner_name"] == "La Ode Ali"
        facts = await stage.survey.emitted(stage.government, FollowUpCreated)
        assert len(facts) == len(lines)


class TestEffect:
    async def test_of_a_real_improvement_is_told_with_its_margin(self, stage: Stage) -> None:
        await seal(stage, *LOW, label="2026-S1")

        after = await seal(stage, 4, 4, 4, 4, 4, 4, 3, 2, 4, label="2026-S2")

        lines = (await stage.get("/followups")).json()["data"]
        effects = {row["element"]: row["effect"] for row in lines if row["label"] == "2026-S1"}
        assert effects["WAKTU"]["verdict"] == "improved"
        assert effects["WAKTU"]["difference"] == 50
        assert 0 < effects["WAKTU"]["margin"] < 10
        assert effects["WAKTU"]["against"] == after["period_id"]
        assert effects["PERILAKU"]["verdict"] == "not_detectable"
        assert effects["SARPRAS"]["verdict"] == "worse"
        assert all(row["effect"] is None for row in lines if row["label"] == "2026-S2")

    async def test_is_measured_against_the_next_round_only(self, stage: Stage) -> None:
        await seal(stage, *LOW, label="2025")
        await seal(stage, *LOW, label="2026-S1")
        last = await seal(stage, 4, label="2026-S2")

        lines = (await stage.get("/followups")).json()["data"]

        found = {row["label"]: row["effect"] for row in lines if row["element"] == "WAKTU"}
        assert found["2025"]["label"] == "2026-S1"
        assert found["2026-S1"]["against"] == last["period_id"]

    async def test_comes_after_a_change_that_is_just_being_made(self, stage: Stage) -> None:
        """Each change has a version of its own, or who saw the one could overwrite the other."""
        await seal(stage, *LOW, label="2026-S1")
        line = (await plan(stage))["WAKTU"]
        period = await stage.opened(label="2026-S2")
        batch = {"responses": [submission(4) for _ in range(40)]}
        await stage.submit(await stage.form(period["id"]), batch)
        await stage.step(period["id"], "close")

        async with (
            stage.survey.app.state.pool.acquire(stage.government) as connection,
            connection.transaction(),
        ):
            await connection.execute(
                "UPDATE followups SET owner_name = 'Wa Ode Hasna', version = version + 1"
                " WHERE id = $1",
                UUID(line["id"]),
            )
            sealing = asyncio.create_task(stage.step(period["id"], "seal"))
            await somebody_waits(connection)
        sealed = await sealing

        assert sealed.status_code == 200
        after = (await plan(stage, period=line["period_id"]))["WAKTU"]
        assert (after["owner_name"], after["effect"]["verdict"]) == ("Wa Ode Hasna", "improved")
        assert after["version"] == line["version"] + 2

    async def test_is_measured_when_rounds_are_sealed_out_of_turn(self, stage: Stage) -> None:
        after = await seal(stage, 4, 4, 4, 4, 4, 4, 4, 3, 4, label="2026-S2")

        await seal(stage, *LOW, label="2026-S1")

        lines = (await stage.get("/followups")).json()["data"]
        found = {(row["label"], row["element"]): row["effect"] for row in lines}
        assert found["2026-S1", "WAKTU"]["against"] == after["period_id"]
        assert found["2026-S2", "SARPRAS"] is None

    async def test_follows_a_correction_of_either_round(self, stage: Stage) -> None:
        first = await seal(stage, *LOW, label="2026-S1")
        second = await seal(stage, 4, label="2026-S2")
        untouched = (await plan(stage))["WAKTU"]["effect"]

        later = await revise(stage, second, [submission(2) for _ in range(40)])
        corrected = (await plan(stage, period=first["period_id"]))["WAKTU"]["effect"]
        await revise(stage, first, [submission(3) for _ in range(40)])
        again = (await plan(stage, period=first["period_id"]))["WAKTU"]["effect"]

        assert (untouched["difference"], untouched["against"]) == (50, second["period_id"])
        assert (corrected["difference"], corrected["against"]) == (25, later["period_id"])
        assert (again["difference"], again["against"]) == (12.5, later["period_id"])

    async def test_is_not_measured_across_instruments(self, stage: Stage) -> None:
        """WAKTU of SKM and WAKTU of SPKP are different questions on different scales."""
        await seal(stage, *LOW, label="2026-S1")
        period = await stage.opened(label="2026-S2", instrument="ZI-SPKP")
        heading = [e.code for e in instruments.find("ZI-SPKP").elements]
        rows = [[6, 6, 6, 6, 6, 6, 5, 4]] * 40
        job = await imported(stage, period["id"], a_csv(rows, heading))
        assert job["state"] == "succeeded", job
        await stage.step(period["id"], "close")

        sealed = await stage.step(period["id"], "seal")

        assert sealed.status_code == 200, sealed.text
        lines = (await stage.get("/followups")).json()["data"]
        assert {row["element"] for row in lines if row["instrument"] == "ZI-SPKP"} >= {
            "RESPON",
            "KONSULTASI",
        }
        assert {row["effect"] for row in lines} == {None}

    async def test_of_few_answers_is_not_claimed(self, stage: Stage) -> None:
        await seal(stage, *LOW, n=20, label="2026-S1")

        await seal(stage, 4, n=20, label="2026-S2")

        lines = await plan(stage)
        assert {row["effect"]["verdict"] for row in lines.values()} == {"not_detectable"}
