"""The public list of surveys that can be answered today."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from prima_chassis import clock
from tests.survey_api.factories import Stage, today

PATH = "/running-surveys"


async def running(stage: Stage, **params: Any) -> list[dict[str, Any]]:
    """What a stranger is told."""
    answer = await stage.survey.client.get(f"{stage.base}{PATH}", params=params)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


class TestListRunningSurveys:
    async def test_tells_a_stranger_who_asks_what_until_when_and_where(self, stage: Stage) -> None:
        service = str(await stage.publish_service(name="Akta kelahiran"))
        period = await stage.opened()
        whole = await stage.form(period["id"])
        about = await stage.form(period["id"], service_id=service)

        assert await running(stage) == [
            {
                "period_id": period["id"],
                "label": "2026-S2",
                "unit": {"id": str(stage.unit), "name": "Dinas 1"},
                "instrument": {
                    "code": "PERMENPANRB-14-2017",
                    "index_name": "IKM",
                    "edition": "2017",
                },
                "opens_on": str(today() - timedelta(days=30)),
                "closes_on": str(today() + timedelta(days=30)),
                "ticket_required": False,
                "forms": [
                    {"code": whole, "url": f"http://prima.test/survei/{whole}", "service": None},
                    {
                        "code": about,
                        "url": f"http://prima.test/survei/{about}",
                        "service": {"id": service, "name": "Akta kelahiran"},
                    },
                ],
            }
        ]

    async def test_every_listed_form_takes_answers(self, stage: Stage) -> None:
        await stage.form((await stage.opened())["id"])

        [survey] = await running(stage)

        form = await stage.survey.client.get(f"/api/survey/v1/forms/{survey['forms'][0]['code']}")
        assert form.json()["period"]["accepting"] is True

    async def test_leaves_out_what_is_only_asked_at_the_counter(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.form(period["id"], channel="kiosk")
        await stage.form(period["id"], channel="counter")

        assert await running(stage) == []

    async def test_prefers_the_form_of_the_web_to_the_printed_one(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.form(period["id"], channel="qr")
        web = await stage.form(period["id"], channel="web")

        [survey] = await running(stage)

        assert [form["code"] for form in survey["forms"]] == [web]

    async def test_says_that_a_ticket_is_needed(self, stage: Stage) -> None:
        await stage.form((await stage.opened(tickets_required=True))["id"])

        [survey] = await running(stage)

        assert survey["ticket_required"] is True

    async def test_begins_with_the_first_and_ends_with_the_last_day(self, stage: Stage) -> None:
        period = await stage.plan(closes_on=str(today() + timedelta(days=3)))
        await stage.form(period["id"])
        assert await running(stage) == []

        await stage.step(period["id"], "open")
        with clock.ahead(timedelta(days=3)):
            assert len(await running(stage)) == 1
        with clock.ahead(timedelta(days=4)):
            assert await running(stage) == []

        await stage.step(period["id"], "close")
        assert await running(stage) == []

    async def test_can_be_asked_for_one_unit(self, stage: Stage) -> None:
        await stage.form((await stage.opened())["id"])

        assert len(await running(stage, unit=str(stage.unit))) == 1
        assert await running(stage, unit=str(uuid4())) == []

    async def test_tells_nothing_of_another_government(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        await stage.form((await stage.opened())["id"])

        assert await running(other_stage) == []

    async def test_comes_in_pages_by_the_last_day(self, stage: Stage) -> None:
        for days, label in ((9, "2026-TW4"), (5, "2026-S2"), (5, "2026-11"), (1, "2026")):
            period = await stage.opened(label=label, closes_on=str(today() + timedelta(days=days)))
            await stage.form(period["id"])

        seen, link = [], f"{stage.base}{PATH}?limit=3"
        while link:
            answer = await stage.survey.client.get(link)
            seen += [survey["label"] for survey in answer.json()["data"]]
            link = answer.headers.get("Link", "").partition(">")[0].lstrip("<")

        assert (seen[0], seen[-1]) == ("2026", "2026-TW4")
        assert sorted(seen[1:3]) == ["2026-11", "2026-S2"]

    async def test_is_not_sent_again_while_nothing_changes(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.form(period["id"])
        first = await stage.survey.client.get(f"{stage.base}{PATH}")
        seen = {"If-None-Match": first.headers["ETag"]}

        again = await stage.survey.client.get(f"{stage.base}{PATH}", headers=seen)
        await stage.step(period["id"], "close")
        changed = await stage.survey.client.get(f"{stage.base}{PATH}", headers=seen)

        assert first.headers["Cache-Control"].startswith("public")
        assert (again.status_code, again.content) == (304, b"")
        assert changed.json()["data"] == []

    @pytest.mark.parametrize("cursor", ["nonsense", "WyIyMDI2Il0"])
    async def test_refuses_a_forged_cursor(self, stage: Stage, cursor: str) -> None:
        answer = await stage.survey.client.get(f"{stage.base}{PATH}", params={"cursor": cursor})

        assert answer.json()["type"] == "/problems/CursorInvalid"
