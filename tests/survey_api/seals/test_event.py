"""What others are told when a round is sealed: nothing that the seal does not show itself."""

from typing import Any

from survey_api.seals.events import PeriodSealed
from tests.survey_api.factories import Stage, submission


async def sealed(stage: Stage, counts: dict[str | None, int]) -> dict[str, Any]:
    """A round with so many answers about each service (None: the unit as a whole)."""
    period = await stage.opened()
    for service, count in counts.items():
        code = await stage.form(period["id"], service_id=service)
        batch = [submission(4, 4, 2, 4, 4, 4, 3 if n % 2 else 4, 3, 4) for n in range(count)]
        assert (await stage.submit(code, {"responses": batch})).status_code == 200
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal


async def told(stage: Stage) -> dict[str, Any]:
    [event] = await stage.survey.emitted(stage.government, PeriodSealed)
    return event


class TestPeriodSealed:
    async def test_tells_of_every_service_that_many_have_judged(self, stage: Stage) -> None:
        services = [str(await stage.publish_service(name=name)) for name in ("Akta", "Kartu")]

        await sealed(stage, dict.fromkeys([*services, None], 30))

        event = await told(stage)
        assert {one["service_id"] for one in event["services"]} == set(services)
        assert {(one["n"], one["index"]) for one in event["services"]} == {(30, 90.28)}

    async def test_leaves_out_services_that_the_seal_hides(self, stage: Stage) -> None:
        one, few, many = [
            str(await stage.publish_service(name=name)) for name in ("Sekali", "Jarang", "Sering")
        ]

        seal = await sealed(stage, {one: 1, few: 9, many: 40})

        assert [s["service_id"] for s in seal["content"]["services"]] == [many]
        assert [s["service_id"] for s in (await told(stage))["services"]] == [many]

    async def test_leaves_out_a_large_service_that_would_tell_of_a_small_one(
        self, stage: Stage
    ) -> None:
        one, many = [str(await stage.publish_service(name=name)) for name in ("Sekali", "Sering")]

        seal = await sealed(stage, {one: 1, many: 40})

        assert (seal["content"]["services"], (await told(stage))["services"]) == ([], [])

    async def test_tells_the_lowest_elements_with_their_means(self, stage: Stage) -> None:
        seal = await sealed(stage, {None: 30})

        event = await told(stage)
        assert [one["element"] for one in event["lowest"]] == seal["content"]["lowest"]
        assert [one["mean"] for one in event["lowest"]] == [2, 3, 3.5]

    async def test_tells_only_the_index_of_a_few(self, stage: Stage) -> None:
        service = str(await stage.publish_service())

        seal = await sealed(stage, {service: 3})

        event = await told(stage)
        assert (event["n"], event["index"]) == (3, seal["index"])
        assert (event["lowest"], event["services"]) == ([], [])
