"""Citizens find services in their own words."""

import json
from pathlib import Path
from typing import Any

import pytest

from standards_api.catalogue import actions as catalogue
from standards_api.catalogue.schemas import CreateService
from tests.harness import Running
from tests.standards_api.factories import BUREAU, Desk

SAMPLE: dict[str, Any] = json.loads((Path(__file__).parents[1] / "data/search.json").read_text())
ENOUGH = 0.90
"""Mean share of the relevant services among the first three results, over all queries."""


@pytest.fixture
async def catalogued(desk: Desk, standards: Running) -> Desk:
    """A government with the 46 services of the sample, their codes as service codes."""
    token = desk.headers()["Authorization"].removeprefix("Bearer ")
    actor = await standards.app.state.tokens.verify(token)
    assert actor.may(BUREAU[1])
    async with standards.database.transaction(desk.government) as session:
        for service in SAMPLE["services"]:
            command = CreateService(
                code=service["code"],
                name=service["name"],
                description=service["description"],
                unit_id=desk.unit,
            )
            await catalogue.create(session, actor, desk.government, command)
    return desk


async def best(desk: Desk, query: str) -> list[str]:
    response = await desk.get("/search", params={"q": query, "limit": 3})
    return [result["service"]["code"] for result in response.json()["data"]]


async def test_three_results_are_enough_for_what_citizens_type(catalogued: Desk) -> None:
    shares = []
    for asked in SAMPLE["queries"]:
        relevant = set(asked["relevant"])
        found = relevant & set(await best(catalogued, asked["query"]))
        shares.append(len(found) / min(len(relevant), 3))

    assert len(shares) == 76
    assert sum(shares) / len(shares) >= ENOUGH


async def test_bikin_ktp_finds_the_first_identity_card_first(catalogued: Desk) -> None:
    assert (await best(catalogued, "bikin ktp"))[0] == "ktp_baru"


async def test_a_misspelled_query_is_answered_and_corrected(catalogued: Desk) -> None:
    response = await catalogued.get("/search", params={"q": "imunisai bayi"})

    assert response.json()["data"][0]["service"]["code"] == "imunisasi"
    assert response.json()["suggestion"] == "imunisasi bayi"


async def test_a_query_about_nothing_finds_nothing(catalogued: Desk) -> None:
    assert await best(catalogued, "xylofon") == []


async def test_the_same_service_of_many_units_is_one_result(desk: Desk) -> None:
    for unit in (desk.unit, desk.other_unit):
        await desk.a_service(
            name="Surat Keterangan Tidak Mampu", unit_id=str(unit), reference_code="sktm"
        )

    [result] = (await desk.get("/search?q=surat+miskin")).json()["data"]

    assert result["places"] == 2


async def test_a_service_is_found_under_its_new_alias(desk: Desk) -> None:
    service = await desk.a_service(name="Penerbitan AK-1")
    assert (await desk.get("/search?q=kartu+kuning")).json()["data"] == []

    await desk.must("PATCH", f"/services/{service['id']}", {"aliases": ["kartu kuning"]}, etag=1)

    [result] = (await desk.get("/search?q=kartu+kuning")).json()["data"]
    assert result["service"]["id"] == service["id"]
    assert result["published"] is False


async def test_a_search_never_leaves_its_government(desk: Desk, other_desk: Desk) -> None:
    await desk.a_service()

    assert (await other_desk.get("/search?q=ktp")).json()["data"] == []


async def test_an_answer_is_cacheable_and_not_sent_twice(desk: Desk) -> None:
    await desk.a_service()
    first = await desk.get("/search?q=ktp")

    again = await desk.get("/search?q=ktp", headers={"If-None-Match": first.headers["ETag"]})

    assert first.headers["Cache-Control"].startswith("public")
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("query", ["", "?", "'; DROP TABLE x; --", "a & b | !c", "\x01", "🙂"])
async def test_no_query_breaks_the_search(desk: Desk, query: str) -> None:
    response = await desk.get("/search", params={"q": query})

    assert response.status_code in {200, 422}
