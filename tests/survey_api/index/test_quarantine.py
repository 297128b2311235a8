"""The index with and without answers that are held back."""

from datetime import timedelta
from typing import Any

from tests.survey_api.factories import Stage, several, today


async def held(stage: Stage, period_id: str, channel: str) -> None:
    """Quarantine everything that came in by `channel`."""
    selection = {
        "channel": channel, "from_day": str(today() - timedelta(days=20)), "to_day": str(today()),
    }  # fmt: skip
    body = {"selection": selection, "reason": "Loket tutup pada tanggal itu."}
    response = await stage.post(f"/periods/{period_id}/invalidations", body)
    assert response.status_code == 201, response.text


async def answered(stage: Stage, *, suspicious: int) -> dict[str, Any]:
    period = await stage.opened()
    await stage.submit(await stage.form(period["id"]), several(3, times=30))
    kiosk = await stage.form(period["id"], channel="kiosk")
    await stage.submit(kiosk, several(4, times=suspicious))
    assert (await stage.index())["with_quarantined"] is None
    await held(stage, period["id"], "kiosk")
    return period


class TestWithQuarantined:
    async def test_says_what_they_would_change(self, stage: Stage) -> None:
        await answered(stage, suspicious=30)

        found = await stage.index()

        assert (found["n"], found["index"], found["category"]) == (30, 75, "C")
        assert found["with_quarantined"] == {"n": 60, "index": 87.5, "category": "B"}

    async def test_of_a_few_tells_only_their_number(self, stage: Stage) -> None:
        """The difference of both indices would be what these few said."""
        period = await answered(stage, suspicious=9)

        found = await stage.index()

        assert found["with_quarantined"] == {"n": 39, "index": None, "category": None}
        assert (await stage.progress(period["id"]))["quarantined"] == 9

    async def test_of_a_service_takes_only_its_own(self, stage: Stage) -> None:
        births, cards = [await stage.publish_service(name=n) for n in ("Akta", "KTP")]
        period = await stage.opened()
        for service in (births, cards):
            qr = await stage.form(period["id"], service_id=str(service))
            await stage.submit(qr, several(3, times=20))
        kiosk = await stage.form(period["id"], service_id=str(births), channel="kiosk")
        await stage.submit(kiosk, several(4, times=20))
        await held(stage, period["id"], "kiosk")

        found = [await stage.index(scope="service", id=str(one)) for one in (births, cards)]

        assert found[0]["with_quarantined"] == {"n": 40, "index": 87.5, "category": "B"}
        assert found[1]["with_quarantined"] is None

    async def test_of_a_unit_says_nothing_that_tells_of_a_service(self, stage: Stage) -> None:
        """The unit's difference minus that of one service would be what three said of another."""
        births, cards = [await stage.publish_service(name=n) for n in ("Akta", "KTP")]
        period = await stage.opened()
        for service, suspicious in ((births, 12), (cards, 3)):
            qr = await stage.form(period["id"], service_id=str(service))
            await stage.submit(qr, several(3, times=20))
            kiosk = await stage.form(period["id"], service_id=str(service), channel="kiosk")
            await stage.submit(kiosk, several(4, times=suspicious))
        await held(stage, period["id"], "kiosk")

        unit = await stage.index()
        government = await stage.index(scope="government")
        found = [await stage.index(scope="service", id=str(one)) for one in (births, cards)]

        assert unit["with_quarantined"] == {"n": 55, "index": None, "category": None}
        assert government["with_quarantined"] == unit["with_quarantined"]
        assert found[0]["with_quarantined"]["index"] is not None
        assert found[1]["with_quarantined"]["index"] is None
