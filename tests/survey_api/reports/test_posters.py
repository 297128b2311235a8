"""The poster: what a citizen reads of a sealed round on the wall."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from survey_api import typesetting
from survey_api.reports import actions
from survey_api.seals import actions as seals
from tests.harness import eventually
from tests.survey_api.factories import Stage
from tests.survey_api.reports.steps import people, sealed, words


class Press:
    """Stands where documents are typeset, and works or stops as told."""

    def __init__(self) -> None:
        self.busy, self.go = asyncio.Event(), asyncio.Event()
        self.go.set()
        self.made = 0
        self.broken = False

    def stop(self) -> None:
        """Begin the next document without finishing it."""
        self.busy.clear()
        self.go.clear()

    async def typeset(self, *given: Any) -> bytes:
        """The next document."""
        self.made += 1
        self.busy.set()
        await self.go.wait()
        if self.broken:
            raise typesetting.TypesettingError
        return b"%PDF"


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Press:
    """In place of the real one, but only for posters: rounds are sealed with a true report."""
    made = Press()

    async def either(template: Path, *given: Any) -> bytes:
        prints = made.typeset if template == actions.POSTER else typesetting.typeset
        return await prints(template, *given)

    monkeypatch.setattr(actions, "typeset", either)
    return made


class TestPoster:
    async def test_shows_index_letter_margin_and_thanks_on_one_page(self, stage: Stage) -> None:
        seal = await sealed(stage, people(10, 60))

        text = await words(stage, seal, "poster")

        assert f"{seal['index']:.2f}".replace(".", ",") in text
        assert f"Mutu {seal['category']}" in text
        assert f"± {seal['margin']:.2f}".replace(".", ",") in text
        assert "60 responden dari 1.000 pengguna" in text
        assert "Terima kasih atas penilaian Anda." in text
        assert "perempuan" in text

    async def test_need_not_be_made_or_sent_twice(self, stage: Stage) -> None:
        seal = await sealed(stage, people(11, 30))
        address = f"{stage.base}/seals/{seal['id']}/poster"
        first = await stage.survey.client.get(address)

        same = await stage.survey.client.get(address)
        unchanged = await stage.survey.client.get(
            address, headers={"If-None-Match": first.headers["ETag"]}
        )

        assert same.content == first.content
        assert unchanged.status_code == 304

    async def test_is_not_found_under_another_government(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        seal = await sealed(stage, people(12, 30))

        response = await other_stage.survey.client.get(
            f"{other_stage.base}/seals/{seal['id']}/poster"
        )

        assert response.status_code == 404

    async def test_prints_the_name_that_the_unit_has_now(self, stage: Stage) -> None:
        seal = await sealed(stage, people(13, 30))
        address = f"{stage.base}/seals/{seal['id']}/poster"
        before = await words(stage, seal, "poster")
        had = {"If-None-Match": (await stage.survey.client.get(address)).headers["ETag"]}
        renamed: dict[str, Any] = {
            "id": str(stage.unit), "parent_id": None, "ancestors": [], "name": "Dinas Baru",
            "short_name": None, "kind": "agency", "closed_on": None,
        }  # fmt: skip
        await stage.survey.tell("identity.unit.changed", stage.government, renamed)

        after = await words(stage, seal, "poster")
        again = await stage.survey.client.get(address, headers=had)

        assert ("Dinas 1" in before, "Dinas Baru" in before) == (True, False)
        assert ("Dinas 1" in after, "Dinas Baru" in after) == (False, True)
        assert again.status_code == 200

    async def test_that_waits_for_others_holds_no_connection(
        self, stage: Stage, press: Press
    ) -> None:
        seal = await sealed(stage, people(14, 30))
        client, address = stage.survey.client, f"{stage.base}/seals/{seal['id']}/poster"
        more = 2 * stage.survey.app.state.settings.pool_size + 4

        press.stop()
        waiting = [asyncio.create_task(client.get(address)) for _ in range(more)]
        await press.busy.wait()
        listed = await stage.get("/seals")
        held = await eventually(stage.connections, until=lambda count: count == 0)
        press.go.set()
        answers = await asyncio.gather(*waiting)

        assert (listed.status_code, held) == (200, 0)
        assert {answer.status_code for answer in answers} == {200}
        assert press.made == 1

    async def test_that_is_ready_does_not_wait_for_another(
        self, stage: Stage, press: Press
    ) -> None:
        seal = await sealed(stage, people(15, 30))
        one = await seals.printed(
            stage.survey.database, stage.government, UUID(seal["id"]), public_url="http://x"
        )
        posters = actions.Posters()
        ready = await posters.get(one)

        press.stop()
        making = asyncio.create_task(posters.get(replace(one, government="Kabupaten Lain")))
        await press.busy.wait()
        asked = asyncio.create_task(posters.get(one))
        for _ in range(10):
            await asyncio.sleep(0)
        answered = asked.done()
        press.go.set()

        assert answered
        assert await asked == ready
        assert await making
        assert press.made == 2

    async def test_says_truly_that_it_cannot_be_made(self, stage: Stage, press: Press) -> None:
        seal = await sealed(stage, people(16, 30))
        press.broken = True

        failed = await stage.survey.client.get(f"{stage.base}/seals/{seal['id']}/poster")

        assert (failed.status_code, failed.json()["type"]) == (503, "/problems/ReportFailed")
        assert "disegel" not in failed.json()["detail"]
