import pytest
from httpx import AsyncClient

from prima_gateway.calendars.events import CalendarPublished
from prima_gateway.directory.events import GovernmentActivated
from prima_gateway.directory.rules import known_governments
from tests.gateway.factories import API, House, kind

PATH = f"{API}/governments"


class TestOfficialList:
    def test_holds_every_government_of_the_country(self) -> None:
        known = list(known_governments())

        assert len(known) == len({government.code for government in known}) == 552
        levels = [government.level for government in known]
        assert {level: levels.count(level) for level in set(levels)} == {
            "province": 38,
            "regency": 416,
            "city": 98,
        }

    @pytest.mark.parametrize(
        ("code", "name", "province", "timezone"),
        [
            ("74.14", "Kabupaten Buton Tengah", "74", "Asia/Makassar"),
            ("76.05", "Kabupaten Majene", "76", "Asia/Makassar"),
            ("74.10", "Kabupaten Buton Utara", "74", "Asia/Makassar"),
            ("62.04", "Kabupaten Barito Selatan", "62", "Asia/Jakarta"),
            ("19.06", "Kabupaten Belitung Timur", "19", "Asia/Jakarta"),
            ("91", "Papua", None, "Asia/Jayapura"),
        ],
    )
    async def test_is_served_with_names_and_clocks(
        self, house: House, code: str, name: str, province: str | None, timezone: str
    ) -> None:
        found = (await house.client.get(f"{PATH}/{code}")).json()

        assert (found["name"], found["province"], found["timezone"]) == (name, province, timezone)


class TestListGovernments:
    async def pages(self, client: AsyncClient, **query: str) -> list[str]:
        codes: list[str] = []
        answer = await client.get(PATH, params={"limit": "100"} | query)
        while True:
            page = answer.json()
            codes += [row["code"] for row in page["data"]]
            if page["next"] is None:
                return codes
            assert 'rel="next"' in answer.headers["link"]
            answer = await client.get(answer.headers["link"].partition(">")[0][1:])

    async def test_gives_all_of_them_to_everybody_page_by_page(self, house: House) -> None:
        codes = await self.pages(house.client)

        assert len(codes) == 552
        assert codes == sorted(codes)

    async def test_finds_by_words_in_any_case_and_by_code(self, house: House) -> None:
        assert await self.pages(house.client, query="utara BUTON") == ["74.10"]
        assert await self.pages(house.client, query="74.1", level="regency") == [
            f"74.{n}" for n in range(10, 16)
        ]
        assert await self.pages(house.client, query="tidak ada") == []
        assert await self.pages(house.client, query="100%") == []

    async def test_narrows_by_level_province_and_use(self, house: House, government: str) -> None:
        assert len(await self.pages(house.client, level="province")) == 38
        cities = await self.pages(house.client, province="74", level="city")
        assert cities == ["74.71", "74.72"]
        active = await self.pages(house.client, active="true")
        assert government in active
        assert "11" not in active

    async def test_is_not_sent_again_while_nothing_changes(self, house: House) -> None:
        first = await house.client.get(PATH, params={"province": "19"})

        again = await house.client.get(
            PATH, params={"province": "19"}, headers={"If-None-Match": first.headers["etag"]}
        )

        assert first.headers["cache-control"].startswith("public")
        assert (again.status_code, again.content) == (304, b"")

    async def test_refuses_a_forged_cursor(self, house: House) -> None:
        answer = await house.client.get(PATH, params={"cursor": "WyIxMSJd"})

        assert (answer.status_code, kind(answer)) == (422, "CursorInvalid")

    async def test_says_when_there_is_no_such_government(self, house: House) -> None:
        unknown = await house.client.get(f"{PATH}/99.99")
        malformed = await house.client.get(f"{PATH}/7410")

        assert (unknown.status_code, kind(unknown)) == (404, "GovernmentUnknown")
        assert malformed.status_code == 422


class TestActivate:
    async def test_announces_the_government_and_its_calendar_once(
        self, house: House, government: str
    ) -> None:
        facts = await house.running.emitted(government, GovernmentActivated)
        calendars = await house.running.emitted(government, CalendarPublished)

        assert [fact["government"] for fact in facts] == [government]
        assert [calendar["version"] for calendar in calendars] == [1]

    async def test_announces_a_moved_clock_and_keeps_the_calendar(
        self, house: House, government: str
    ) -> None:
        answer = await house.client.patch(
            f"{PATH}/{government}",
            json={"timezone": "Asia/Jayapura"},
            headers=await house.operator() | {"If-Match": '"2"'},
        )

        assert answer.json()["timezone"] == "Asia/Jayapura"
        facts = await house.running.emitted(government, GovernmentActivated)
        assert [fact["timezone"] for fact in facts][-1] == "Asia/Jayapura"
        assert len(await house.running.emitted(government, CalendarPublished)) == 1

    async def test_shows_and_takes_away_a_notice(self, house: House, government: str) -> None:
        headers = await house.operator()

        for version, notice in ((2, "Data contoh"), (3, "")):
            await house.client.patch(
                f"{PATH}/{government}",
                json={"notice": notice},
                headers=headers | {"If-Match": f'"{version}"'},
            )
            shown = (await house.client.get(f"{PATH}/{government}")).json()
            assert shown["notice"] == (notice or None)

    async def test_wants_the_version_that_was_seen(self, house: House, government: str) -> None:
        headers = await house.operator()

        missing = await house.client.patch(f"{PATH}/{government}", json={}, headers=headers)
        stale = await house.client.patch(
            f"{PATH}/{government}", json={}, headers=headers | {"If-Match": '"1"'}
        )

        assert (missing.status_code, stale.status_code) == (428, 412)

    async def test_is_for_the_platform_alone(self, house: House, government: str) -> None:
        headers = await house.governor(government) | {"If-Match": '"2"'}

        answer = await house.client.patch(f"{PATH}/{government}", json={}, headers=headers)

        assert (answer.status_code, kind(answer)) == (403, "NotAllowed")

    async def test_takes_only_a_time_zone_of_the_country(
        self, house: House, government: str
    ) -> None:
        answer = await house.client.patch(
            f"{PATH}/{government}",
            json={"timezone": "Europe/Paris"},
            headers=await house.operator() | {"If-Match": '"2"'},
        )

        assert answer.status_code == 422
