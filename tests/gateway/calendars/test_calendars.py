from datetime import date, timedelta
from typing import Any

from httpx import Response

from prima_chassis import clock
from prima_gateway.calendars import actions, rules
from prima_gateway.calendars.events import CalendarPublished
from tests.gateway.factories import API, ELSEWHERE, House, kind

ANNIVERSARY = {"day": "2027-07-02", "name": "Hari jadi kabupaten", "category": "local"}


async def read(house: House, government: str) -> Response:
    return await house.client.get(f"{API}/governments/{government}/calendar")


async def publish(house: House, government: str, *, version: int = 1, **body: Any) -> Response:
    calendar = {"workweek": [1, 2, 3, 4, 5], "holidays": [ANNIVERSARY]} | body
    headers = await house.governor(government) | {"If-Match": f'"{version}"'}
    path = f"{API}/governments/{government}/calendar"
    return await house.client.put(path, json=calendar, headers=headers)


class TestSeed:
    async def test_gives_a_new_government_the_official_days_of_two_years(
        self, house: House, government: str
    ) -> None:
        calendar = (await read(house, government)).json()

        year = clock.now().year
        days = {line["day"]: line for line in calendar["holidays"]}
        assert calendar["version"] == 1
        assert calendar["workweek"] == [1, 2, 3, 4, 5]
        assert days[f"{year}-08-17"]["category"] == "national"
        assert days[f"{year + 1}-08-17"]["name"] == "Hari Kemerdekaan Republik Indonesia"
        assert "leave" in {line["category"] for line in calendar["holidays"]}

    async def test_does_not_exist_before_activation(self, house: House) -> None:
        answer = await read(house, ELSEWHERE)

        assert (answer.status_code, kind(answer)) == (404, "CalendarUnknown")


class TestPublish:
    async def test_adds_a_version_and_announces_it(self, house: House, government: str) -> None:
        answer = await publish(house, government, workweek=[6, 1, 2, 3, 4, 5, 1])

        assert answer.status_code == 200, answer.text
        assert answer.headers["etag"] == '"2"'
        assert answer.json()["workweek"] == [1, 2, 3, 4, 5, 6]
        assert (await read(house, government)).json()["holidays"] == [ANNIVERSARY]
        facts = await house.running.emitted(government, CalendarPublished)
        assert facts[-1] == {
            "version": 2,
            "workweek": [1, 2, 3, 4, 5, 6],
            "holidays": [ANNIVERSARY],
        }

    async def test_refuses_a_version_that_was_overtaken(
        self, house: House, government: str
    ) -> None:
        await publish(house, government)

        answer = await publish(house, government)

        assert (answer.status_code, kind(answer)) == (412, "VersionStale")

    async def test_refuses_a_calendar_that_is_none(self, house: House, government: str) -> None:
        wrongs: list[dict[str, Any]] = [
            {"workweek": []},
            {"workweek": [0]},
            {"holidays": [ANNIVERSARY, ANNIVERSARY]},
            {"holidays": [ANNIVERSARY | {"category": "party"}]},
            {"holidays": [ANNIVERSARY | {"day": "2027-02-30"}]},
        ]
        for wrong in wrongs:
            assert (await publish(house, government, **wrong)).status_code == 422

    async def test_is_for_those_who_keep_the_directory(self, house: House, government: str) -> None:
        headers = await house.bearer("standards:write", governments=[government])
        answer = await house.client.put(
            f"{API}/governments/{government}/calendar",
            json={"workweek": [1], "holidays": []},
            headers=headers | {"If-Match": '"1"'},
        )

        assert answer.status_code == 403

    async def test_is_not_sent_again_while_it_is_the_same(
        self, house: House, government: str
    ) -> None:
        etag = (await read(house, government)).headers["etag"]

        path = f"{API}/governments/{government}/calendar"
        answer = await house.client.get(path, headers={"If-None-Match": etag})

        assert answer.status_code == 304


class TestExtend:
    async def test_adds_the_days_of_a_year_that_has_come_near(
        self, house: House, government: str
    ) -> None:
        await publish(house, government, holidays=[ANNIVERSARY])
        database = house.running.database

        with clock.ahead(timedelta(days=730)):
            await actions.extend(database)
            await actions.extend(database)
            year = clock.now().year

        calendar = (await read(house, government)).json()
        assert calendar["version"] == 3
        days = {line["day"] for line in calendar["holidays"]}
        assert {ANNIVERSARY["day"], f"{year}-08-17", f"{year + 1}-08-17"} <= days


class TestRules:
    def test_knows_national_days_and_collective_leave_by_name(self) -> None:
        days = {line["day"]: line for line in rules.official([2026])}

        assert days["2026-03-19"] == {
            "day": "2026-03-19",
            "name": "Hari Suci Nyepi",
            "category": "national",
        }
        assert days["2026-12-24"]["category"] == "leave"
        assert list(days) == sorted(days)

    def test_finds_the_years_that_are_missing(self) -> None:
        this_year = [{"day": "2026-08-17"}]

        assert rules.missing_years(this_year, date(2026, 11, 21)) == [2027]
        assert rules.missing_years([], date(2026, 11, 21)) == [2026, 2027]
        assert rules.missing_years([*this_year, {"day": "2027-01-01"}], date(2026, 1, 1)) == []
