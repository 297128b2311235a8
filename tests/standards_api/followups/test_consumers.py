"""What a unit follows up after its survey, on the desk of whoever keeps its standards."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from standards_api.tasks.rules import component_page
from tests.standards_api.factories import Desk

CREATED = "survey.followup.created"
CLOSED = "survey.followup.closed"


def told(unit_id: UUID, **changed: Any) -> dict[str, Any]:
    return {
        "followup_id": str(uuid4()),
        "period_id": str(uuid4()),
        "unit_id": str(unit_id),
        "label": "2026-S2",
        "element": "WAKTU",
        "component": "duration",
        "due_on": "2026-12-22",
        "state": "planned",
    } | changed


async def waiting(desk: Desk, headers: dict[str, str] | None = None) -> list[dict[str, Any]]:
    tasks = (await desk.must("GET", "/tasks", headers=headers))["data"]
    return [task for task in tasks if task["kind"] == "review_component"]


async def test_a_follow_up_asks_the_unit_to_look_at_the_component(desk: Desk) -> None:
    fact = told(desk.unit)

    await desk.service.tell(CREATED, desk.government, fact)

    [task] = await waiting(desk)
    assert task["id"] == f"review_component:{fact['followup_id']}"
    assert (
        task["title"] == "Tinjau komponen jangka waktu penyelesaian: tindak lanjut survei 2026-S2"
    )
    assert (task["unit_id"], task["due_on"]) == (str(desk.unit), "2026-12-22")
    assert task["href"] == f"/meja/layanan?unit={desk.unit}"


async def test_the_only_service_of_a_unit_is_opened_at_the_component(desk: Desk) -> None:
    service = await desk.a_service()

    await desk.service.tell(CREATED, desk.government, told(desk.unit))

    [task] = await waiting(desk)
    assert task["href"] == f"/meja/layanan/{service['id']}/standar?bagian=duration"


async def test_another_due_day_is_followed(desk: Desk) -> None:
    fact = told(desk.unit)
    await desk.service.tell(CREATED, desk.government, fact)

    for followup in (fact["followup_id"], str(uuid4())):
        moved = {"followup_id": followup, "unit_id": str(desk.unit), "due_on": "2027-03-31"}
        await desk.service.tell("survey.followup.rescheduled", desk.government, moved)

    [task] = await waiting(desk)
    assert task["due_on"] == "2027-03-31"


async def test_what_is_done_leaves_the_desk(desk: Desk) -> None:
    one, two = told(desk.unit), told(desk.unit, element="BIAYA", component="fee")
    for fact in (one, two):
        await desk.service.tell(CREATED, desk.government, fact)

    await desk.service.tell(CLOSED, desk.government, one | {"state": "done", "effect": None})

    [task] = await waiting(desk)
    assert task["id"] == f"review_component:{two['followup_id']}"


async def test_the_order_and_the_number_of_facts_do_not_matter(desk: Desk) -> None:
    fact = told(desk.unit)
    await desk.service.tell(CLOSED, desk.government, fact | {"state": "done", "effect": None})

    for _ in range(2):
        await desk.service.tell(CREATED, desk.government, fact)

    assert await waiting(desk) == []


@pytest.mark.parametrize("component", [None, "something_new"])
async def test_an_element_without_a_component_asks_nothing(
    desk: Desk, component: str | None
) -> None:
    fact = told(desk.unit, element="MAKLUMAT", component=component)

    await desk.service.tell(CREATED, desk.government, fact)

    assert await waiting(desk) == []


async def test_other_units_and_other_roles_are_not_asked(desk: Desk) -> None:
    await desk.service.tell(CREATED, desk.government, told(desk.unit))

    assert await waiting(desk, desk.headers("standards:write", units=[desk.other_unit])) == []
    assert await waiting(desk, desk.headers("standards:read")) == []
    assert len(await waiting(desk, desk.headers("standards:write", units=[desk.unit]))) == 1


async def test_reading_the_stream_again_gives_the_same(desk: Desk) -> None:
    event_id, fact = uuid4(), told(desk.unit)
    await desk.service.tell(CREATED, desk.government, fact, event_id=event_id)
    consumer = next(
        each for each in desk.service.app.state.consumers if each.name == "standards-followups"
    )
    async with desk.service.database.transaction(desk.government) as session:
        await consumer.forget(session)
        await session.execute(text("DELETE FROM inbox WHERE event_id = :e"), {"e": event_id})
    assert await waiting(desk) == []

    await desk.service.tell(CREATED, desk.government, fact, event_id=event_id)

    assert len(await waiting(desk)) == 1


@pytest.mark.parametrize("services", [0, 2])
def test_several_services_are_chosen_from(services: int) -> None:
    unit = uuid4()

    page = component_page(unit, "fee", [uuid4() for _ in range(services)])

    assert page == f"/meja/layanan?unit={unit}"
