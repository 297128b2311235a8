"""The public history of a standard."""

import hashlib
import json

from tests.standards_api.factories import CHARTER, DECREE, SIGNATORIES, Desk


async def republished(desk: Desk, service_id: str) -> None:
    """A second version in force, which asks for one paper less and takes an hour."""
    draft = await desk.must("POST", f"/services/{service_id}/draft", {})
    components = draft["components"]
    shorter = [components["duration"][0] | {"unit": "hour"}]
    draft = await desk.write(
        service_id,
        draft["revision"],
        requirements=components["requirements"][:1],
        duration=shorter,
    )
    path = f"/services/{service_id}/draft"
    await desk.must("POST", f"{path}/submit", etag=draft["revision"])
    round_ = await desk.an_open_round(service_id)
    await desk.minutes_of(round_)
    for signatory in SIGNATORIES:
        signing = f"/consultations/{round_['id']}/minutes/signatures"
        await desk.must("POST", signing, {"name": signatory["name"]})
    agreed = await desk.must("GET", path)
    step = await desk.must("POST", f"{path}/establish", DECREE, etag=agreed["revision"])
    await desk.must("POST", f"{path}/publish", CHARTER, etag=step["revision"])


async def test_the_newest_version_takes_the_place_of_the_one_before(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])
    await republished(desk, service["id"])

    lines = (await desk.get(f"/services/{service['id']}/versions")).json()["data"]
    difference = (await desk.get(f"/services/{service['id']}/versions/1/diff/2")).json()
    shown = (await desk.get(f"/services/{service['id']}")).json()

    assert [(line["number"], line["state"]) for line in lines] == [
        (2, "published"),
        (1, "superseded"),
    ]
    assert difference["burden"] == {"lighter": 2, "heavier": 0, "neutral": 0}
    assert (shown["published_version"], shown["state"]) == (2, "active")


async def test_every_text_names_the_hash_of_the_one_before(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])
    await republished(desk, service["id"])

    first = (await desk.get(f"/services/{service['id']}/versions/1")).json()
    second = (await desk.get(f"/services/{service['id']}/versions/2")).json()

    assert first["document"]["parent_sha256"] is None
    assert second["document"]["parent_sha256"] == first["version"]["sha256"]


async def test_anybody_can_prove_a_text_unchanged(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])

    version = (await desk.get(f"/services/{service['id']}/versions/1")).json()

    canonical = json.dumps(
        version["document"], sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    assert hashlib.sha256(canonical.encode()).hexdigest() == version["version"]["sha256"]
    assert version["document"]["components"] == version["components"]


async def test_an_older_text_of_a_version_stays_readable(desk: Desk) -> None:
    service = await desk.a_service()
    ready = await desk.a_ready_draft(service["id"])
    round_ = await desk.an_open_round(service["id"])
    comment = await desk.a_comment(round_["id"], service["id"])
    change = {"component": "product", "item_id": ready["components"]["product"][0]["id"]}
    reply = {"disposition": "partly", "reason": "Setuju.", "change": change | {"text": "KTP-el"}}
    await desk.must("POST", f"/comments/{comment['id']}/reply", reply)

    path = f"/services/{service['id']}/versions/1"
    newest = (await desk.get(path)).json()
    first = (await desk.get(f"{path}?amendment=0")).json()

    assert newest["components"]["product"][0]["name"] == "KTP-el"
    assert first["components"]["product"][0]["name"] == "KTP elektronik"
    assert [each["amendment"] for each in newest["amendments"]] == [0, 1]
    assert (await desk.get(f"{path}?amendment=5")).status_code == 404


async def test_public_answers_are_cacheable(desk: Desk) -> None:
    service = await desk.a_service()
    await desk.a_published_standard(service["id"])

    for path in ("standard", "versions", "versions/1", "versions/1/diff/1", "due-date"):
        response = await desk.get(f"/services/{service['id']}/{path}")
        etag = response.headers["ETag"]
        assert response.headers["Cache-Control"] == "public, max-age=60"
        again = await desk.get(f"/services/{service['id']}/{path}", headers={"If-None-Match": etag})
        assert again.status_code == 304, path
