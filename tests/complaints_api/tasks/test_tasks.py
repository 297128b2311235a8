"""What waits for whom."""

from typing import Any

from complaints_api.cases.rules import Action, State
from complaints_api.tasks.rules import NEXT_MOVE, TITLES
from prima_chassis import clock
from tests.complaints_api.factories import Town, days


async def tasks_of(town: Town, role: str, **changed: Any) -> list[dict[str, Any]]:
    answer = await town.get("/tasks", town.sign_in(role, **changed))
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


class TestListTasks:
    async def test_follows_the_case_from_desk_to_desk(self, town: Town) -> None:
        report = await town.file()
        seen: dict[str, set[str]] = {}

        for state in ("received", "verified", "assigned", "in_progress"):
            await town.bring_to(report, state) if state == "received" else await step(
                town, report, state
            )
            roles = ("coordinator", "handler", "inspector", "reader", "officer")
            seen[state] = {role for role in roles if await tasks_of(town, role)}

        assert seen == {
            "received": {"coordinator"},
            "verified": {"coordinator"},
            "assigned": {"handler"},
            "in_progress": {"handler"},
        }

    async def test_has_the_shape_that_every_service_uses(self, town: Town) -> None:
        report = await town.file()

        [task] = await tasks_of(town, "coordinator")

        assert task == {
            "id": report.id,
            "kind": "received",
            "title": f"Periksa kelengkapan laporan {report.ticket}",
            "due_on": report.answer["deadlines"][0]["due_on"],
            "overdue": False,
            "href": f"/meja/pengaduan/{report.id}",
            "unit_id": str(town.accused),
        }

    async def test_shows_levies_to_inspectors_only(self, town: Town) -> None:
        report = await town.file_levy()

        assert [task["id"] for task in await tasks_of(town, "inspector")] == [report.id]
        assert await tasks_of(town, "coordinator") == []

    async def test_is_empty_for_whoever_has_none_of_the_scopes(self, town: Town) -> None:
        await town.file()

        assert await tasks_of(town, "custodian") == []

    async def test_says_what_is_overdue(self, town: Town) -> None:
        await town.file()

        with clock.ahead(days(30)):
            [task] = await tasks_of(town, "coordinator")

        assert task["overdue"] is True


async def step(town: Town, report: Any, state: str) -> None:
    coordinator, handler = town.sign_in("coordinator"), town.sign_in("handler")
    if state == "verified":
        await town.do(report, "verify", coordinator)
    elif state == "assigned":
        await town.do(report, "assign", coordinator, town.assignment(town.other))
    else:
        await town.do(report, "accept", handler)


class TestWords:
    def test_name_states_and_actions_that_exist(self) -> None:
        assert set(TITLES) == set(NEXT_MOVE) <= set(State)
        assert set(NEXT_MOVE.values()) <= set(Action)
