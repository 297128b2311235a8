"""What waits for whom."""

from datetime import date, timedelta
from typing import Any

import pytest

from prima_chassis import clock
from standards_api.tasks.rules import look_again
from tests.standards_api.factories import CHARTER, DECREE, Desk


async def kinds(desk: Desk, headers: dict[str, str] | None = None) -> list[str]:
    tasks: list[dict[str, Any]] = (await desk.must("GET", "/tasks", headers=headers))["data"]
    return [task["kind"] for task in tasks]


async def test_the_way_of_a_standard_is_a_chain_of_tasks(desk: Desk) -> None:
    service = await desk.a_service()
    path = f"/services/{service['id']}/draft"
    seen = [await kinds(desk)]
    draft = await desk.must("POST", path, {})
    seen.append(await kinds(desk))
    from tests.standards_api.factories import COMPLETE, SIGNATORIES

    draft = await desk.write(service["id"], draft["revision"], **COMPLETE)
    seen.append(await kinds(desk))
    await desk.must("POST", f"{path}/submit", etag=draft["revision"])
    seen.append(await kinds(desk))
    round_ = await desk.an_open_round(service["id"])
    body = {"service_id": service["id"], "component": "fee", "body": "Baik.", "group": "users"}
    comments = f"/consultations/{round_['id']}/comments"
    comment = (await desk.stranger("POST", comments, body)).json()
    seen.append(await kinds(desk))
    await desk.must("POST", f"/comments/{comment['id']}/moderation", {"approve": True})
    seen.append(await kinds(desk))
    reply = {"disposition": "out_of_scope", "reason": "Terima kasih."}
    await desk.must("POST", f"/comments/{comment['id']}/reply", reply)
    closing = f"/consultations/{round_['id']}"
    closed = await desk.must("POST", f"{closing}/close", etag=round_["revision"])
    seen.append(await kinds(desk))
    await desk.must("POST", f"{closing}/minutes", desk.minutes(), etag=closed["revision"])
    seen.append(await kinds(desk))
    for signatory in SIGNATORIES:
        await desk.must("POST", f"{closing}/minutes/signatures", {"name": signatory["name"]})
    seen.append(await kinds(desk))
    agreed = await desk.must("GET", path)
    step = await desk.must("POST", f"{path}/establish", DECREE, etag=agreed["revision"])
    seen.append(await kinds(desk))
    await desk.must("POST", f"{path}/publish", CHARTER, etag=step["revision"])
    seen.append(await kinds(desk))

    assert seen == [
        [],
        ["fill_components"],
        ["submit_draft"],
        ["plan_consultation"],
        ["moderate_comments"],
        ["reply_comments"],
        ["make_minutes"],
        ["sign_minutes"],
        ["establish_standard"],
        ["publish_standard"],
        [],
    ]


async def test_the_charter_is_due_seven_working_days_after_the_decree(desk: Desk) -> None:
    service = await desk.a_service()
    agreed = await desk.an_agreed_standard(service["id"])
    path = f"/services/{service['id']}/draft/establish"
    await desk.must("POST", path, DECREE, etag=agreed["revision"])

    [task] = (await desk.must("GET", "/tasks"))["data"]

    assert (task["kind"], task["due_on"]) == ("publish_standard", "2026-12-01")
    assert task["href"] == f"/meja/layanan/{service['id']}/standar"


async def test_everybody_sees_the_tasks_of_their_role_and_units(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.must("POST", f"/services/{service['id']}/draft", {})
    body = {
        "unit_id": str(desk.unit),
        "title": "Alat rusak",
        "description": "Satu alat.",
        "cause": "facilities",
        "impact": "Antrean.",
        "decision_requested": "Pengadaan.",
    }
    await desk.must("POST", "/obstacles", body)

    drafter = desk.headers("standards:write", units=[desk.unit])
    elsewhere = desk.headers("standards:write", units=[desk.other_unit])
    leader = desk.headers("obstacles:decide")

    assert await kinds(desk, drafter) == ["fill_components"]
    assert await kinds(desk, elsewhere) == []
    assert await kinds(desk, leader) == ["decide_obstacle"]


async def test_a_standard_is_looked_at_again_after_a_year(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])
    assert await kinds(desk) == []

    with clock.ahead(timedelta(days=366)):
        headers = desk.headers(exp=int(clock.now().timestamp()) + 600)
        assert await kinds(desk, headers) == ["evaluate_standard"]


@pytest.mark.parametrize(
    ("days", "kind"),
    [(0, None), (364, None), (365, "evaluate_standard"), (1094, "evaluate_standard"),
     (1095, "review_standard")],
)  # fmt: skip
def test_yearly_evaluation_and_review_every_three_years(days: int, kind: str | None) -> None:
    start = date(2026, 1, 1)

    due = look_again(start, start + timedelta(days=days))

    assert (due[0] if due else None) == kind
