from typing import Any
from uuid import UUID, uuid4

import pytest
from httpx import Response

from prima_gateway.directory.events import UnitChanged
from tests.gateway.factories import API, ELSEWHERE, House, kind


async def tree(house: House, government: str) -> dict[str, dict[str, Any]]:
    """Every unit of a government by id, in the order given."""
    answer = await house.client.get(f"{API}/governments/{government}/units")
    assert answer.status_code == 200
    return {unit["id"]: unit for unit in answer.json()["data"]}


async def change(
    house: House, government: str, unit: UUID | str, *, version: int = 1, **changes: Any
) -> Response:
    return await house.client.patch(
        f"{API}/governments/{government}/units/{unit}",
        json=changes,
        headers=await house.governor(government) | {"If-Match": f'"{version}"'},
    )


class TestAddUnit:
    async def test_hangs_units_under_each_other(self, house: House, government: str) -> None:
        agency = await house.unit(government, "Dinas Kesehatan", short_name="Dinkes")
        centre = await house.unit(
            government, "Puskesmas Kelapa Kampit", kind="health_centre", parent_id=str(agency)
        )

        units = await tree(house, government)

        assert list(units) == [str(agency), str(centre)]
        assert units[str(agency)]["ancestors"] == []
        assert units[str(agency)]["short_name"] == "Dinkes"
        assert units[str(centre)]["parent_id"] == str(agency)
        assert units[str(centre)]["ancestors"] == [str(agency)]
        assert units[str(centre)]["closed_on"] is None

    async def test_announces_the_unit(self, house: House, government: str) -> None:
        unit = await house.unit(government, "Inspektorat", kind="inspectorate")

        assert await house.running.emitted(government, UnitChanged) == [
            {
                "id": str(unit),
                "parent_id": None,
                "ancestors": [],
                "name": "Inspektorat",
                "short_name": None,
                "kind": "inspectorate",
                "closed_on": None,
            }
        ]

    async def test_gives_the_first_answer_again_for_the_same_key(
        self, house: House, government: str
    ) -> None:
        headers = await house.governor(government) | {"Idempotency-Key": str(uuid4())}
        path = f"{API}/governments/{government}/units"
        body = {"name": "Bagian Organisasi", "kind": "section"}

        first = await house.client.post(path, json=body, headers=headers)
        again = await house.client.post(path, json=body, headers=headers)

        assert first.status_code == again.status_code == 201
        assert first.json() == again.json()
        assert len(await tree(house, government)) == 1

    async def test_refuses_a_parent_of_another_government(
        self, house: House, government: str, neighbour: str
    ) -> None:
        foreign = await house.unit(neighbour)

        answer = await house.client.post(
            f"{API}/governments/{government}/units",
            json={"name": "Seksi", "kind": "section", "parent_id": str(foreign)},
            headers=await house.governor(government),
        )

        assert (answer.status_code, kind(answer)) == (404, "UnitUnknown")

    async def test_refuses_a_government_that_is_not_active(self, house: House) -> None:
        answer = await house.client.post(
            f"{API}/governments/{ELSEWHERE}/units",
            json={"name": "Dinas", "kind": "agency"},
            headers=await house.governor(ELSEWHERE),
        )

        assert (answer.status_code, kind(answer)) == (409, "GovernmentInactive")

    async def test_refuses_the_administrator_of_another_government(
        self, house: House, government: str
    ) -> None:
        answer = await house.client.post(
            f"{API}/governments/{government}/units",
            json={"name": "Dinas", "kind": "agency"},
            headers=await house.governor(ELSEWHERE),
        )

        assert (answer.status_code, kind(answer)) == (404, "NotFound")

    @pytest.mark.parametrize(
        "body",
        [
            {"name": "Dinas", "kind": "ministry"},
            {"name": "D", "kind": "agency"},
            {"name": "D" * 201, "kind": "agency"},
            {"name": "Dinas", "kind": "agency", "closed_on": "2026-01-01"},
        ],
        ids=["kind", "short", "long", "unknown field"],
    )
    async def test_refuses_what_is_not_a_unit(
        self, house: House, government: str, body: dict[str, str]
    ) -> None:
        answer = await house.client.post(
            f"{API}/governments/{government}/units",
            json=body,
            headers=await house.governor(government),
        )

        assert answer.status_code == 422


class TestChangeUnit:
    async def test_renames(self, house: House, government: str) -> None:
        unit = await house.unit(government, "Dinas Lama", short_name="DL")

        answer = await change(house, government, unit, name="Dinas Baru", short_name=None)

        assert answer.status_code == 200
        assert answer.headers["etag"] == '"2"'
        assert (answer.json()["name"], answer.json()["short_name"]) == ("Dinas Baru", None)
        assert answer.json()["kind"] == "agency"

    async def test_moves_a_unit_with_everything_below_it(
        self, house: House, government: str
    ) -> None:
        first = await house.unit(government, "Dinas A")
        second = await house.unit(government, "Dinas B")
        section = await house.unit(government, "Bidang", parent_id=str(first))
        desk = await house.unit(government, "Seksi", parent_id=str(section))

        await change(house, government, section, parent_id=str(second))

        units = await tree(house, government)
        assert units[str(section)]["ancestors"] == [str(second)]
        assert units[str(desk)]["ancestors"] == [str(second), str(section)]
        assert units[str(desk)]["parent_id"] == str(section)
        facts = (await house.running.emitted(government, UnitChanged))[-2:]
        assert {fact["id"]: fact["ancestors"] for fact in facts} == {
            str(section): [str(second)],
            str(desk): [str(second), str(section)],
        }

    async def test_moves_to_the_top(self, house: House, government: str) -> None:
        parent = await house.unit(government, "Setda", kind="secretariat")
        unit = await house.unit(government, "Bagian", parent_id=str(parent))

        answer = await change(house, government, unit, parent_id=None)

        assert (answer.json()["parent_id"], answer.json()["ancestors"]) == (None, [])

    async def test_refuses_to_put_a_unit_into_itself(self, house: House, government: str) -> None:
        unit = await house.unit(government, "Dinas")
        part = await house.unit(government, "Bidang", parent_id=str(unit))

        for parent in (unit, part):
            answer = await change(house, government, unit, parent_id=str(parent))
            assert (answer.status_code, kind(answer)) == (409, "UnitInsideItself")

    async def test_refuses_a_tree_that_is_too_deep(self, house: House, government: str) -> None:
        parent = await house.unit(government, "Tingkat 1")
        top = parent
        for level in range(2, 9):
            parent = await house.unit(government, f"Tingkat {level}", parent_id=str(parent))
        other = await house.unit(government, "Lain")

        deeper = await house.client.post(
            f"{API}/governments/{government}/units",
            json={"name": "Tingkat 9", "kind": "section", "parent_id": str(parent)},
            headers=await house.governor(government),
        )
        moved = await change(house, government, top, parent_id=str(other))

        assert kind(deeper) == kind(moved) == "TreeTooDeep"

    async def test_closes_after_its_parts_and_takes_no_new_ones(
        self, house: House, government: str
    ) -> None:
        unit = await house.unit(government, "Dinas")
        part = await house.unit(government, "Bidang", parent_id=str(unit))

        early = await change(house, government, unit, closed_on="2026-12-31")
        await change(house, government, part, closed_on="2026-12-31")
        closed = await change(house, government, unit, closed_on="2026-12-31")
        orphan = await change(house, government, part, version=2, closed_on=None)

        assert (early.status_code, kind(early)) == (409, "UnitHasOpenParts")
        assert closed.json()["closed_on"] == "2026-12-31"
        assert (orphan.status_code, kind(orphan)) == (409, "UnitClosed")
        assert (await change(house, government, unit, version=2, closed_on=None)).is_success

    async def test_wants_the_version_that_was_seen(self, house: House, government: str) -> None:
        unit = await house.unit(government)

        answer = await change(house, government, unit, version=7, name="Lain")

        assert (answer.status_code, kind(answer)) == (412, "VersionStale")

    async def test_says_when_there_is_no_such_unit(self, house: House, government: str) -> None:
        answer = await change(house, government, uuid4(), name="Lain")

        assert (answer.status_code, kind(answer)) == (404, "UnitUnknown")


class TestListUnits:
    async def test_is_not_sent_again_while_nothing_changes(
        self, house: House, government: str
    ) -> None:
        unit = await house.unit(government)
        path = f"{API}/governments/{government}/units"
        etag = (await house.client.get(path)).headers["etag"]

        same = await house.client.get(path, headers={"If-None-Match": etag})
        await change(house, government, unit, name="Dinas Lain")
        other = await house.client.get(path, headers={"If-None-Match": etag})

        assert (same.status_code, other.status_code) == (304, 200)

    async def test_shows_one_unit_with_its_version(self, house: House, government: str) -> None:
        unit = await house.unit(government)

        answer = await house.client.get(f"{API}/governments/{government}/units/{unit}")

        assert answer.headers["etag"] == '"1"'
        assert answer.json()["version"] == 1
