"""Consultation rounds."""

import pytest

from standards_api.forums.rules import balance
from standards_api.rounds import Group
from tests.standards_api.factories import Desk


class TestPlanConsultation:
    async def test_closes_after_seven_working_days_unless_told_otherwise(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])

        planned = await desk.must(
            "POST",
            "/consultations",
            {
                "title": "Forum standar",
                "service_ids": [service["id"]],
                "opens_on": "2026-11-20",
            },
        )

        assert (planned["state"], planned["closes_on"]) == ("planned", "2026-12-01")

    async def test_refuses_a_service_without_a_submitted_draft(self, desk: Desk) -> None:
        service = await desk.a_service(name="Izin Reklame")
        await desk.a_draft(service["id"])

        response = await desk.ask(
            "POST", "/consultations", {"title": "Forum", "service_ids": [service["id"]]}
        )

        assert response.json()["type"] == "/problems/ServiceNotReady"
        assert "Izin Reklame" in response.json()["detail"]

    async def test_a_standard_in_force_can_be_evaluated(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_published_standard(service["id"])

        round_ = await desk.an_open_round(service["id"], purpose="evaluation")

        shown = (await desk.get(f"/consultations/{round_['id']}")).json()
        assert shown["services"][0]["version_state"] == "published"

    async def test_one_round_covers_many_services(self, desk: Desk) -> None:
        services = [
            await desk.a_service(),
            await desk.a_service(unit_id=str(desk.other_unit)),
        ]
        for service in services:
            await desk.a_ready_draft(service["id"])

        round_ = await desk.an_open_round(*(service["id"] for service in services))

        shown = (await desk.get(f"/consultations/{round_['id']}")).json()
        assert {entry["version_state"] for entry in shown["services"]} == {"consulting"}
        assert len(shown["services"]) == 2
        assert shown["unit_id"] is None

    async def test_refuses_to_close_before_it_opens(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])
        body = {"title": "Forum standar", "service_ids": [service["id"]]}
        dates = {"opens_on": "2026-11-20", "closes_on": "2026-11-19"}

        response = await desk.ask("POST", "/consultations", body | dates)

        assert response.json()["type"] == "/problems/ClosesBeforeOpening"

    async def test_a_unit_consults_on_its_own_services_only(self, desk: Desk) -> None:
        service = await desk.a_service(unit_id=str(desk.other_unit))
        await desk.a_ready_draft(service["id"])
        headers = desk.headers("consultations:manage", units=[desk.unit])
        body = {"title": "Forum standar", "service_ids": [service["id"]]}

        response = await desk.ask("POST", "/consultations", body, headers=headers)

        assert response.status_code == 404


class TestSteps:
    async def test_a_planned_round_is_for_its_organisers(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])
        planned = await desk.must(
            "POST", "/consultations", {"title": "Forum standar", "service_ids": [service["id"]]}
        )
        path = f"/consultations/{planned['id']}"

        assert (await desk.get(path)).status_code == 404
        assert (await desk.get("/consultations")).json()["data"] == []
        assert (await desk.must("GET", path))["state"] == "planned"
        assert len((await desk.must("GET", "/consultations"))["data"]) == 1
        other = desk.headers("consultations:manage", units=[desk.other_unit])
        assert (await desk.ask("GET", path, headers=other)).status_code == 404

    async def test_opening_needs_the_newest_revision(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])
        planned = await desk.must(
            "POST", "/consultations", {"title": "Forum standar", "service_ids": [service["id"]]}
        )
        path = f"/consultations/{planned['id']}/open"

        assert (await desk.ask("POST", path)).status_code == 428
        assert (await desk.ask("POST", path, etag=9)).status_code == 412

    async def test_a_round_is_not_opened_twice(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])
        round_ = await desk.an_open_round(service["id"])

        response = await desk.ask(
            "POST", f"/consultations/{round_['id']}/open", etag=round_["revision"]
        )

        assert response.json()["type"] == "/problems/ConsultationInState"

    async def test_the_statutory_terms_are_shown(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])
        round_ = await desk.an_open_round(service["id"])
        await desk.minutes_of(round_)

        shown = (await desk.get(f"/consultations/{round_['id']}")).json()

        terms = {clock["clock"]: clock for clock in shown["clocks"]}
        assert (terms["draft_publication"]["n"], terms["draft_publication"]["unit"]) == (
            5,
            "working",
        )
        assert terms["draft_publication"]["due_on"] == "2026-11-27"
        assert terms["comment_period"]["n"] == 7
        assert (terms["revision"]["n"], terms["revision"]["unit"]) == (14, "calendar")
        assert all(clock["basis"].startswith("PP 96/2012") for clock in shown["clocks"])


class TestParticipants:
    async def test_everybody_sees_counts_and_organisers_see_names(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])
        round_ = await desk.an_open_round(service["id"])
        path = f"/consultations/{round_['id']}"
        people = [
            {"group": "users", "name": "La Ode Rahmat", "gender": "male"},
            {"group": "users", "name": "Wa Sitti", "gender": "female", "disability": True},
            {"group": "media", "name": "Redaksi Kabar", "attended": False},
        ]
        await desk.must("POST", f"{path}/participants", {"participants": people})

        shown = await desk.get(path)

        counts = {row["group"]: row["count"] for row in shown.json()["participants"]}
        assert (counts["users"], counts["media"]) == (2, 0)
        assert "Rahmat" not in shown.text
        assert (await desk.get(f"{path}/participants")).status_code == 401
        listed = await desk.must("GET", f"{path}/participants")
        assert len(listed["data"]) == 3


@pytest.mark.parametrize(
    ("attended", "level", "warnings"),
    [
        ({}, 0, {"elements_missing", "no_vulnerable_group"}),
        ({Group.USERS: 3, Group.MEDIA: 1}, 2, {"elements_missing", "no_vulnerable_group"}),
        (
            {Group.USERS: 1, Group.PROVIDER: 9},
            1,
            {"elements_missing", "no_vulnerable_group", "mostly_provider"},
        ),
        (
            {
                Group.USERS: 4,
                Group.EXPERTS: 1,
                Group.AGENCIES: 2,
                Group.CIVIL_SOCIETY: 1,
                Group.MEDIA: 1,
                Group.VULNERABLE: 1,
            },
            5,
            set(),
        ),
    ],
)
def test_the_breadth_of_participation_is_measured_and_warned_of(
    attended: dict[Group, int], level: int, warnings: set[str]
) -> None:
    found = balance(attended.items())

    assert (found.level, set(found.warnings)) == (level, warnings)
