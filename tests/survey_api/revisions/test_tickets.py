"""Tickets were handed out before the first seal; a correction is held against the same ones."""

from typing import Any

from tests.survey_api.anomalies.steps import scan
from tests.survey_api.factories import Stage, several
from tests.survey_api.revisions.test_routes import revised
from tests.survey_api.tickets.test_routes import answer, issued


async def seal(stage: Stage, period_id: str) -> dict[str, Any]:
    response = await stage.step(period_id, "seal")
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def answered(stage: Stage, *, tickets: int, spent: int) -> dict[str, Any]:
    """A closed round that needs tickets, some of which came back."""
    period = await stage.opened(tickets_required=True)
    for ticket in (await issued(stage, period["id"], count=tickets))[:spent]:
        assert (await answer(stage, ticket)).status_code == 201
    await stage.step(period["id"], "close")
    return period


class TestRevisionWithTickets:
    async def test_is_not_accused_of_answers_without_tickets(self, stage: Stage) -> None:
        period = await answered(stage, tickets=15, spent=12)
        revision = await revised(stage, await seal(stage, period["id"]))

        found = await scan(stage, revision["period_id"])

        assert (found["answers"], found["data"]) == (12, [])

    async def test_shows_the_tickets_of_the_round_that_it_corrects(self, stage: Stage) -> None:
        period = await answered(stage, tickets=15, spent=12)
        revision = await revised(stage, await seal(stage, period["id"]))

        counts = (await stage.get(f"/periods/{revision['period_id']}/tickets")).json()

        assert (counts["required"], counts["issued"], counts["spent"]) == (True, 15, 12)

    async def test_is_the_same_for_a_correction_of_a_correction(self, stage: Stage) -> None:
        period = await answered(stage, tickets=12, spent=12)
        first = await revised(stage, await seal(stage, period["id"]))
        second = await revised(stage, await seal(stage, first["period_id"]))

        found = await scan(stage, second["period_id"])

        assert (second["revision"], found["answers"], found["data"]) == (3, 12, [])

    async def test_does_not_hide_answers_that_had_no_ticket(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=12))
        seen = await stage.get(f"/periods/{period['id']}")
        required = {"tickets_required": True}
        await stage.patch(
            f"/periods/{period['id']}", required, **{"If-Match": seen.headers["ETag"]}
        )
        await issued(stage, period["id"], count=5)
        await stage.step(period["id"], "close")
        revision = await revised(stage, await seal(stage, period["id"]))

        found = await scan(stage, revision["period_id"])

        assert [(one["signal"], one["evidence"]) for one in found["data"]] == [
            ("tickets", {"compared": "answers_with_tickets", "found": 12, "possible": 5})
        ]
