"""How far a round is."""

from datetime import timedelta

from tests.survey_api.factories import Stage, submission, today


class TestReadProgress:
    async def test_counts_by_service_channel_and_day(self, stage: Stage) -> None:
        service = await stage.publish_service(name="Akta kelahiran")
        period = await stage.opened(services=[{"service_id": str(service), "population": 50}])
        kiosk = await stage.form(period["id"], service_id=str(service), channel="kiosk")
        qr = await stage.form(period["id"])
        yesterday = str(today() - timedelta(days=1))
        await stage.submit(kiosk, submission(4))
        await stage.submit(qr, submission(3))
        await stage.submit(qr, submission(3, answered_on=yesterday))

        found = (await stage.get(f"/periods/{period['id']}/progress")).json()

        assert (found["n"], found["needed"], found["still_needed"]) == (3, 278, 275)
        assert found["by_channel"] == [{"channel": "kiosk", "n": 1}, {"channel": "qr", "n": 2}]
        assert found["by_day"] == [{"day": yesterday, "n": 1}, {"day": str(today()), "n": 2}]
        named = {row["name"]: row for row in found["by_service"]}
        assert named["Akta kelahiran"]["still_needed"] == 44
        assert named["Akta kelahiran"]["index"] == 100
        assert named[None]["n"] == 2

    async def test_is_for_staff_within_reach(self, stage: Stage, other_stage: Stage) -> None:
        period = await stage.opened()
        path = f"/periods/{period['id']}/progress"

        stranger = await stage.survey.client.get(stage.base + path)

        assert stranger.status_code == 401
        assert (await other_stage.get(path)).status_code == 404
