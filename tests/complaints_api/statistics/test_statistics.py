"""Public figures: how many, never which."""

from datetime import timedelta

from prima_chassis import clock
from tests.complaints_api.factories import Town, today


class TestReadStatistics:
    async def test_withholds_small_counts(self, town: Town) -> None:
        for _ in range(4):
            await town.file()

        figures = (await town.get("/statistics")).json()

        assert figures["total"] is None
        assert {row["count"] for row in figures["by_kind"]} == {None}
        assert {row["count"] for row in figures["by_unit"]} == {None}

    async def test_shows_the_others(self, town: Town) -> None:
        reports = [await town.file() for _ in range(6)]
        for report in reports[:5]:
            await town.bring_to(report, "decided")

        figures = (await town.get("/statistics")).json()

        assert figures["total"] == 6
        assert figures["by_kind"] == [{"name": "complaint", "count": 6}]
        assert {row["name"]: row["count"] for row in figures["by_state"]} == {
            "decided": None,
            "received": None,
        }
        assert figures["by_unit"] == [{"unit_id": str(town.accused), "name": "Dinas 1", "count": 6}]
        assert figures["punctuality"] == {"decided": 5, "on_time": 5}

    async def test_never_lists_levies_nor_counts_them_among_the_others(self, town: Town) -> None:
        for _ in range(6):
            await town.file_levy()

        figures = await town.get("/statistics")

        assert figures.json()["total"] is None
        assert figures.json()["by_unit"] == []
        assert "illegal_levy" not in figures.text
        assert str(town.accused) not in figures.text

    async def test_counts_levies_of_whole_months_in_one_sum(self, town: Town) -> None:
        for _ in range(5):
            await town.file_levy()
        now = (await town.get("/statistics")).json()["levies"]
        next_month = (today().replace(day=1) + timedelta(days=32)).replace(day=1)

        with clock.ahead(next_month - today()):
            then = (await town.get("/statistics")).json()["levies"]

        assert now == {"until": str(today().replace(day=1)), "count": None}
        assert then == {"until": str(next_month), "count": 5}

    async def test_can_be_kept_for_a_while(self, town: Town) -> None:
        first = await town.get("/statistics")

        again = await town.get("/statistics", {"If-None-Match": first.headers["ETag"]})

        assert "max-age" in first.headers["Cache-Control"]
        assert again.status_code == 304
