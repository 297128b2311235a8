"""The main job of the service, from a registered service to a standard that citizens read."""

from standards_api.publications.events import ServicePublished
from tests.standards_api.factories import CHARTER, DECREE, SIGNATORIES, Desk


async def test_a_promise_is_drafted_discussed_established_and_published(desk: Desk) -> None:
    """Steps 1 to 4 of the main job, with one comment that changes the text."""
    service = await desk.a_service(aliases=["bikin ktp"])
    ready = await desk.a_ready_draft(service["id"])
    assert (ready["state"], ready["completeness"]["filled"]) == ("ready", 14)

    round_ = await desk.an_open_round(service["id"])
    letter = ready["components"]["requirements"][1]
    comment = await desk.a_comment(round_["id"], service["id"], item_id=letter["id"])
    change = {"component": "requirements", "item_id": letter["id"]}
    reply = {"disposition": "accepted", "reason": "Data sudah ada.", "change": change}
    answered = await desk.must("POST", f"/comments/{comment['id']}/reply", reply)
    assert answered["reply"]["change"]["after"] is None

    minutes = await desk.minutes_of(round_)
    states = [
        await desk.must(
            "POST",
            f"/consultations/{round_['id']}/minutes/signatures",
            {"name": signatory["name"]},
        )
        for signatory in SIGNATORIES
    ]
    assert [kept["state"] for kept in states] == ["recorded", "signed"]

    path = f"/services/{service['id']}/draft"
    agreed = await desk.must("GET", path)
    step = await desk.must("POST", f"{path}/establish", DECREE, etag=agreed["revision"])
    step = await desk.must("POST", f"{path}/publish", CHARTER, etag=step["revision"])
    assert {paper["kind"] for paper in step["documents"]} == {"decree", "charter", "standard"}

    standard = (await desk.get(f"/services/{service['id']}/standard")).json()
    assert [item["name"] for item in standard["components"]["requirements"]] == ["Kartu Keluarga"]
    assert standard["version"]["state"] == "published"
    found = (await desk.get("/search?q=bikin+ktp")).json()["data"][0]
    assert found["service"]["id"] == service["id"]
    assert found["fee"] == {"free": True, "lowest": 0, "highest": 0}
    assert found["duration"] == {"value": 1, "unit": "working_day"}
    [event] = await desk.service.emitted(desk.government, ServicePublished)
    assert event["sha256"] == standard["version"]["sha256"]
    assert event["fee"]["free"] is True

    text = await desk.document(minutes["url"])
    assert "01/BA-FKP/2026" in text
    assert "Surat pengantar RT tidak perlu." in text
