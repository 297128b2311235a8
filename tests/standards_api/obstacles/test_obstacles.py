"""The register of obstacles, decisions on them, and the report to the head of government."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standards_api.obstacles.rules import Period, period
from tests.standards_api.factories import Desk

DECISION = {"decision": "approved", "instruction": "Usulkan pada APBD.", "due_on": "2026-12-31"}


def obstacle(desk: Desk, **changed: Any) -> dict[str, Any]:
    return {
        "unit_id": str(desk.unit),
        "component": "facilities",
        "title": "Alat perekaman rusak",
        "description": "Satu dari dua alat tidak berfungsi.",
        "cause": "facilities",
        "impact": "Antrean tiga hari kerja.",
        "decision_requested": "Pengadaan satu alat.",
        "due_on": "2026-10-01",
    } | changed


def leader(desk: Desk) -> dict[str, str]:
    return desk.headers("standards:read", "obstacles:decide")


class TestRegister:
    async def test_waits_for_a_decision_and_is_overdue_after_its_date(self, desk: Desk) -> None:
        made = await desk.must("POST", "/obstacles", obstacle(desk))

        assert (made["state"], made["overdue"], made["unit_name"]) == ("waiting", True, "Dinas 1")

    async def test_a_unit_registers_its_own_only(self, desk: Desk) -> None:
        headers = desk.headers("obstacles:write", units=[desk.unit])
        body = obstacle(desk, unit_id=str(desk.other_unit))

        response = await desk.ask("POST", "/obstacles", body, headers=headers)

        assert response.json()["type"] == "/problems/UnitNotFound"

    async def test_a_unit_sees_its_own_only(self, desk: Desk) -> None:
        for unit in (desk.unit, desk.other_unit):
            await desk.must("POST", "/obstacles", obstacle(desk, unit_id=str(unit)))
        headers = desk.headers("obstacles:write", units=[desk.unit])

        mine = await desk.must("GET", "/obstacles", headers=headers)
        every = await desk.must("GET", "/obstacles", headers=leader(desk))

        assert [row["unit_id"] for row in mine["data"]] == [str(desk.unit)]
        assert len(every["data"]) == 2


class TestDecide:
    async def test_only_the_leader_decides(self, desk: Desk) -> None:
        made = await desk.must("POST", "/obstacles", obstacle(desk))
        path = f"/obstacles/{made['id']}/decision"

        assert (await desk.ask("POST", path, DECISION, etag=1)).status_code == 403
        decided = await desk.must("POST", path, DECISION, etag=1, headers=leader(desk))
        assert decided["state"] == "approved"
        assert decided["decision"]["instruction"] == "Usulkan pada APBD."

    async def test_a_deferred_obstacle_may_be_decided_later_and_a_decided_one_not(
        self, desk: Desk
    ) -> None:
        made = await desk.must("POST", "/obstacles", obstacle(desk))
        path = f"/obstacles/{made['id']}/decision"
        head = leader(desk)
        deferred = DECISION | {"decision": "deferred"}
        await desk.must("POST", path, deferred, etag=1, headers=head)
        await desk.must("POST", path, DECISION, etag=2, headers=head)

        response = await desk.ask("POST", path, DECISION, etag=3, headers=head)

        assert response.json()["type"] == "/problems/ObstacleDecided"

    async def test_needs_the_newest_revision(self, desk: Desk) -> None:
        made = await desk.must("POST", "/obstacles", obstacle(desk))
        path = f"/obstacles/{made['id']}/decision"

        assert (await desk.ask("POST", path, DECISION, headers=leader(desk))).status_code == 428
        stale = await desk.ask("POST", path, DECISION, headers=leader(desk), etag=5)
        assert stale.status_code == 412

    async def test_closing_says_what_became_of_it(self, desk: Desk) -> None:
        made = await desk.must("POST", "/obstacles", obstacle(desk))

        closed = await desk.must(
            "POST", f"/obstacles/{made['id']}/closure", {"outcome": "Alat baru dipakai."}, etag=1
        )

        assert (closed["state"], closed["overdue"]) == ("closed", False)


class TestReport:
    async def test_asks_for_decisions_and_shows_those_given(self, desk: Desk) -> None:
        await desk.must("POST", "/obstacles", obstacle(desk))
        given_ = await desk.must("POST", "/obstacles", obstacle(desk, title="Kurang petugas"))
        path = f"/obstacles/{given_['id']}/decision"
        await desk.must("POST", path, DECISION, etag=1, headers=leader(desk))

        report = await desk.must("POST", "/obstacle-reports", {"period": "2026"})

        assert report["counts"] == {"new": 2, "overdue": 1, "waiting": 1, "decided": 1}
        pdf = await desk.service.client.get(report["url"], headers=leader(desk))
        from tests.standards_api.factories import words_of

        text = words_of(pdf.content)
        for said in ("Alat perekaman rusak", "Pengadaan satu alat.", "Kurang petugas", "Disetujui"):
            assert said in text
        listed = await desk.must("GET", "/obstacle-reports")
        assert listed["data"] == [report]

    async def test_refuses_a_period_that_is_none(self, desk: Desk) -> None:
        response = await desk.ask("POST", "/obstacle-reports", {"period": "2026-Q5"})

        assert response.json()["type"] == "/problems/PeriodUnknown"


@pytest.mark.parametrize(
    ("label", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2026-S2", date(2026, 7, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_is_two_days(label: str, first: date, last: date) -> None:
    assert period(label) == Period(first, last)


@given(st.text(max_size=12))
def test_any_other_label_is_refused(label: str) -> None:
    try:
        found = period(label)
    except ValueError:
        return
    assert found.first <= found.last
