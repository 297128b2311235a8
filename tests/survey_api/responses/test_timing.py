"""When answers are taken, and where they stay."""

from datetime import timedelta

import pytest

from prima_chassis import clock
from tests.survey_api.factories import Stage, submission, today


class TestTimeOfAnswering:
    async def test_a_form_that_is_not_open_yet_says_when(self, stage: Stage) -> None:
        period = await stage.plan()
        code = await stage.form(period["id"])

        response = await stage.submit(code, submission(3))

        assert response.status_code == 409
        assert response.json()["type"] == "/problems/FormNotOpen"

    async def test_opening_is_seen_at_once(self, stage: Stage) -> None:
        period = await stage.plan()
        code = await stage.form(period["id"])
        await stage.submit(code, submission(3))

        await stage.step(period["id"], "open")

        assert (await stage.submit(code, submission(3))).status_code == 201

    async def test_a_closed_form_takes_no_answer_of_today(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        with clock.ahead(timedelta(days=31)):
            response = await stage.submit(code, submission(3))

        assert response.status_code == 410
        assert response.json()["type"] == "/problems/FormClosed"

    async def test_an_answer_given_in_time_may_arrive_during_grace(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        given = submission(3, answered_on=period["closes_on"])

        with clock.ahead(timedelta(days=36)):
            response = await stage.submit(code, given)

        assert response.status_code == 201
        assert response.json()["counted"] is True

    async def test_after_grace_it_is_kept_but_not_counted(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        given = submission(3, answered_on=period["closes_on"])

        with clock.ahead(timedelta(days=38)):
            first, again = [await stage.submit(code, given) for _ in range(2)]

        assert first.json() == again.json()
        assert first.json()["counted"] is False
        assert (await stage.index())["n"] == 0
        progress = (await stage.get(f"/periods/{period['id']}/progress")).json()
        assert progress["late"] == 1

    @pytest.mark.parametrize("days", [-31, -400])
    async def test_refuses_a_day_outside_the_period(self, stage: Stage, days: int) -> None:
        code = await stage.form((await stage.opened())["id"])
        day = today() + timedelta(days=days)

        response = await stage.submit(code, submission(3, answered_on=str(day)))

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/AnswerOutsidePeriod"

    @pytest.mark.parametrize("days", [2, 40])
    async def test_a_clock_that_is_ahead_is_told_so(self, stage: Stage, days: int) -> None:
        code = await stage.form((await stage.opened())["id"])
        day = today() + timedelta(days=days)

        response = await stage.submit(code, submission(3, answered_on=str(day)))

        assert (response.status_code, response.json()["type"]) == (422, "/problems/ClockAhead")

    async def test_a_device_in_a_zone_further_east_may_be_a_day_ahead(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        tomorrow = str(today() + timedelta(days=1))

        response = await stage.submit(code, submission(3, answered_on=tomorrow))

        assert response.status_code == 201
        progress = (await stage.get(f"/periods/{period['id']}/progress")).json()
        assert progress["by_day"] == [{"day": str(today()), "n": 1}]

    async def test_a_sealed_period_answers_old_retries_and_refuses_new_answers(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        sent = submission(3)
        first = await stage.submit(code, sent)
        await stage.step(period["id"], "close")
        await stage.step(period["id"], "seal")

        again = await stage.submit(code, sent)
        late = await stage.submit(code, submission(3))

        assert (again.status_code, again.json()) == (200, first.json())
        assert late.status_code == 410


class TestTenancy:
    async def test_answers_stay_in_the_government_of_the_form(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        code = await stage.form((await stage.opened())["id"])
        await other_stage.opened()

        await stage.submit(code, submission(4))

        assert (await stage.index())["n"] == 1
        assert (await other_stage.index())["n"] == 0

    async def test_the_same_id_may_be_used_in_another_government(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        codes = [await s.form((await s.opened())["id"]) for s in (stage, other_stage)]
        sent = submission(4)

        statuses = [(await stage.submit(code, sent)).status_code for code in codes]

        assert statuses == [201, 201]
