"""From the lowest elements of a sealed round to a proven improvement."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from prima_chassis import clock
from survey_api.followup_plans.events import FollowUpClosed, FollowUpRescheduled
from survey_api.followup_plans.rules import due
from tests.survey_api.factories import Stage, today
from tests.survey_api.followups.factories import (
    LOW,
    PDF,
    a_line,
    change,
    complete,
    finished,
    plan,
    seal,
    upload,
)


class TestChangeFollowup:
    async def test_names_who_does_what_until_when(self, stage: Stage) -> None:
        line = await a_line(stage)
        later = today() + timedelta(days=60)

        response = await change(
            stage,
            line,
            program="Buka loket kedua pada jam sibuk.",
            owner_name="Wa Ode Hasna",
            due_on=str(later),
            state="running",
        )

        changed = response.json()
        assert response.headers["ETag"] == '"2"'
        assert (changed["owner_name"], changed["state"]) == ("Wa Ode Hasna", "running")
        assert changed["program"] == "Buka loket kedua pada jam sibuk."
        assert changed["quarter"] == f"{later.year}-TW{(later.month + 2) // 3}"

    async def test_announces_another_due_day_once(self, stage: Stage) -> None:
        line = await a_line(stage)
        later = str(today() + timedelta(days=60))

        moved = (await change(stage, line, due_on=later)).json()
        same = (await change(stage, moved, due_on=later)).json()
        await change(stage, same, owner_name="Wa Ode Hasna")

        assert await stage.survey.emitted(stage.government, FollowUpRescheduled) == [
            {"followup_id": line["id"], "unit_id": str(stage.unit), "due_on": later}
        ]

    async def test_leaves_what_is_not_mentioned_and_can_take_the_owner_back(
        self, stage: Stage
    ) -> None:
        line = await a_line(stage)
        owned = (await change(stage, line, owner_name="Wa Ode Hasna")).json()

        changed = (await change(stage, owned, owner_name=None, program=None)).json()

        assert (changed["owner_name"], changed["program"]) == (None, line["program"])

    @pytest.mark.parametrize("days", [-1, 367])
    async def test_refuses_a_due_day_before_the_seal_or_after_a_year(
        self, stage: Stage, days: int
    ) -> None:
        line = await a_line(stage)

        response = await change(stage, line, due_on=str(today() + timedelta(days=days)))

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/DueDayRefused"

    @pytest.mark.parametrize(
        "body",
        [{"state": "done"}, {"state": "overdue"}, {"program": "x"}, {"element": "BIAYA"},
         {"owner_name": ""}, {"program": "a" * 501}],
    )  # fmt: skip
    async def test_refuses_what_it_does_not_know(self, stage: Stage, body: dict[str, Any]) -> None:
        line = await a_line(stage)

        assert (await change(stage, line, **body)).status_code == 422

    async def test_needs_the_version_seen(self, stage: Stage) -> None:
        line = await a_line(stage)
        await change(stage, line, owner_name="Wa Ode Hasna")

        stale = await change(stage, line, owner_name="La Ode Ali")
        blind = await stage.survey.client.patch(
            f"{stage.base}/followups/{line['id']}", json={}, headers=stage.headers
        )

        assert [stale.status_code, blind.status_code] == [412, 428]


class TestCompleteFollowup:
    async def test_closes_it_and_announces_it(self, stage: Stage) -> None:
        line = await a_line(stage)

        done = await finished(stage, line)

        assert (done["state"], done["done_on"], done["allowed_actions"]) == (
            "done",
            str(today()),
            [],
        )
        [fact] = await stage.survey.emitted(stage.government, FollowUpClosed)
        assert (fact["followup_id"], fact["state"], fact["effect"]) == (line["id"], "done", None)
        assert "Hasna" not in str(fact)

    async def test_announces_an_effect_that_is_known_already(self, stage: Stage) -> None:
        await seal(stage, *LOW, label="2026-S1")
        await seal(stage, 4, label="2026-S2")

        await finished(stage, (await plan(stage))["WAKTU"])

        [fact] = await stage.survey.emitted(stage.government, FollowUpClosed)
        assert (fact["effect"]["verdict"], fact["effect"]["label"]) == ("improved", "2026-S2")

    async def test_needs_somebody_in_charge_and_evidence(self, stage: Stage) -> None:
        line = await a_line(stage)

        bare = await complete(stage, line)
        shown = (await upload(stage, line)).json()
        ownerless = await complete(stage, shown)

        assert bare.json()["type"] == "/problems/EvidenceMissing"
        assert ownerless.json()["type"] == "/problems/OwnerMissing"
        assert (await plan(stage))["WAKTU"]["state"] == "planned"

    async def test_is_final(self, stage: Stage) -> None:
        done = await finished(stage, await a_line(stage))

        again = await complete(stage, done)
        changed = await change(stage, done, owner_name="La Ode Ali")
        more = await upload(stage, done, PDF + b"2")

        kinds = {r.json()["type"] for r in (again, changed, more)}
        assert kinds == {"/problems/FollowUpDone"}

    async def test_needs_the_version_seen(self, stage: Stage) -> None:
        line = await a_line(stage)
        await upload(stage, line)

        assert (await complete(stage, line)).status_code == 412


class TestListFollowups:
    async def test_is_narrowed_by_unit_round_and_state(self, stage: Stage) -> None:
        sealed = await seal(stage, *LOW)
        done = await finished(stage, (await plan(stage))["WAKTU"])

        assert set(await plan(stage, state="done")) == {"WAKTU"}
        assert set(await plan(stage, state="planned")) == {"PERILAKU", "SARPRAS"}
        assert len(await plan(stage, unit=str(stage.unit), period=sealed["period_id"])) == 3
        assert await plan(stage, unit=done["id"]) == {}
        assert await plan(stage, period=done["id"]) == {}

    async def test_shows_what_is_overdue_the_day_after(self, stage: Stage) -> None:
        await finished(stage, await a_line(stage))

        with clock.ahead(due(today()) - today()):
            assert await plan(stage, state="overdue") == {}
        with clock.ahead(due(today()) - today() + timedelta(days=1)):
            headers = stage.issuer.sign_in(
                "surveys:read",
                government=stage.government,
                exp=int(clock.now().timestamp()) + 600,
            )
            response = await stage.survey.client.get(
                f"{stage.base}/followups", headers=headers, params={"state": "overdue"}
            )

        states = {row["element"]: row["state"] for row in response.json()["data"]}
        assert states == {"PERILAKU": "overdue", "SARPRAS": "overdue"}

    async def test_comes_in_pages(self, stage: Stage) -> None:
        await seal(stage, *LOW)

        first = (await stage.get("/followups", limit=2)).json()
        second = (await stage.get("/followups", limit=2, cursor=first["next"])).json()

        assert [len(first["data"]), len(second["data"]), second["next"]] == [2, 1, None]
        assert {row["id"] for row in [*first["data"], *second["data"]]} == {
            row["id"] for row in (await plan(stage)).values()
        }


class TestReach:
    async def test_ends_at_the_units_of_the_caller(self, stage: Stage) -> None:
        line = await a_line(stage)
        address = f"{stage.base}/followups"
        elsewhere = stage.issuer.sign_in(
            "surveys:read", "surveys:manage", government=stage.government, units=[uuid4()]
        ) | {"If-Match": '"1"'}
        client = stage.survey.client

        listing = await client.get(address, headers=elsewhere)
        refused = [
            await client.get(f"{address}/{line['id']}", headers=elsewhere),
            await client.patch(f"{address}/{line['id']}", json={}, headers=elsewhere),
            await client.post(
                f"{address}/{line['id']}/completion",
                json={"note": "Sudah selesai."},
                headers=elsewhere,
            ),
            await client.post(
                f"{address}/{line['id']}/evidence",
                files={"file": ("a.pdf", PDF)},
                headers=elsewhere,
            ),
        ]

        assert listing.json()["data"] == []
        assert {r.status_code for r in refused} == {404}

    async def test_ends_at_the_government(self, stage: Stage, other_stage: Stage) -> None:
        line = await a_line(stage)

        assert (await other_stage.get(f"/followups/{line['id']}")).status_code == 404
        assert await plan(other_stage) == {}

    async def test_needs_the_scope_to_change(self, stage: Stage) -> None:
        line = await a_line(stage)
        reader = stage.issuer.sign_in("surveys:read", government=stage.government)

        response = await stage.survey.client.patch(
            f"{stage.base}/followups/{line['id']}",
            json={"owner_name": "Saya"},
            headers=reader | {"If-Match": '"1"'},
        )

        assert response.status_code == 403


class TestListPublicFollowups:
    async def test_shows_the_promise_and_its_effect_and_nobody(self, stage: Stage) -> None:
        line = await a_line(stage)
        await change(
            stage, line, program="Pak Budi Santoso membuka loket kedua.", owner_name="La Ode Ali"
        )

        response = await stage.survey.client.get(
            f"{stage.base}/followups/public", params={"unit": str(stage.unit)}
        )

        rows = {row["element"]: row for row in response.json()["data"]}
        assert rows["WAKTU"]["program"] == "Pak [nama] membuka loket kedua."
        assert set(rows["WAKTU"]) == {
            "id", "unit_id", "label", "element", "element_name", "program", "due_on", "state",
            "effect",
        }  # fmt: skip
        assert "La Ode Ali" not in response.text
        assert response.headers["cache-control"] == "public, no-cache"

    async def test_of_another_unit_is_empty(self, stage: Stage) -> None:
        await seal(stage, *LOW)

        response = await stage.survey.client.get(
            f"{stage.base}/followups/public", params={"unit": str(uuid4())}
        )

        assert response.json()["data"] == []
