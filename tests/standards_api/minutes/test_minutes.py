"""Minutes, generated from the data and signed."""

from typing import Any

import pytest

from tests.standards_api.factories import SIGNATORIES, Desk


async def closed_round(desk: Desk, *, answer: bool = True) -> dict[str, Any]:
    """A closed round with one approved comment."""
    service = await desk.a_service()
    await desk.a_ready_draft(service["id"])
    round_ = await desk.an_open_round(service["id"])
    comment = await desk.a_comment(round_["id"], service["id"])
    if answer:
        reply = {"disposition": "rejected", "reason": "Diwajibkan peraturan."}
        await desk.must("POST", f"/comments/{comment['id']}/reply", reply)
    path = f"/consultations/{round_['id']}/close"
    closed: dict[str, Any] = await desk.must("POST", path, etag=round_["revision"])
    return closed


class TestMakeMinutes:
    async def test_refuses_while_a_comment_has_no_disposition(self, desk: Desk) -> None:
        round_ = await closed_round(desk, answer=False)

        response = await desk.ask(
            "POST",
            f"/consultations/{round_['id']}/minutes",
            desk.minutes(),
            etag=round_["revision"],
        )

        assert response.json()["type"] == "/problems/CommentsUnanswered"
        assert "1 masukan" in response.json()["detail"]

    async def test_refuses_while_a_comment_is_unread(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])
        round_ = await desk.an_open_round(service["id"])
        path = f"/consultations/{round_['id']}"
        body = {"service_id": service["id"], "component": "fee", "body": "Baik.", "group": "users"}
        await desk.stranger("POST", f"{path}/comments", body)
        closed = await desk.must("POST", f"{path}/close", etag=round_["revision"])

        response = await desk.ask(
            "POST", f"{path}/minutes", desk.minutes(), etag=closed["revision"]
        )

        assert response.json()["type"] == "/problems/CommentsNotModerated"

    async def test_refuses_an_open_round(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_ready_draft(service["id"])
        round_ = await desk.an_open_round(service["id"])

        response = await desk.ask(
            "POST",
            f"/consultations/{round_['id']}/minutes",
            desk.minutes(),
            etag=round_["revision"],
        )

        assert response.json()["type"] == "/problems/ConsultationInState"

    @pytest.mark.parametrize(
        ("changed", "refusal"),
        [
            ({"signatories": [SIGNATORIES[0]] * 2}, "SignatoryTwice"),
            (
                {"signatories": [SIGNATORIES[0], SIGNATORIES[0] | {"name": "Lain"}]},
                "SignatoriesOneSided",
            ),
            (
                {"signatories": [SIGNATORIES[1], SIGNATORIES[1] | {"name": "Lain"}]},
                "SignatoriesOneSided",
            ),
            ({"held_on": "2199-01-01"}, "MinutesInFuture"),
        ],
    )
    async def test_refuses_minutes_that_prove_nothing(
        self, desk: Desk, changed: dict[str, Any], refusal: str
    ) -> None:
        round_ = await closed_round(desk)

        response = await desk.ask(
            "POST",
            f"/consultations/{round_['id']}/minutes",
            desk.minutes(**changed),
            etag=round_["revision"],
        )

        assert response.json()["type"] == f"/problems/{refusal}"

    async def test_the_document_tells_what_the_data_hold(self, desk: Desk) -> None:
        round_ = await closed_round(desk)
        agreement = {
            "problem": "Saluran LAPOR belum ada",
            "recommendation": "Menambahkan saluran",
            "owner": "Sekretaris Dinas",
            "due": "2026-12-09",
        }
        path = f"/consultations/{round_['id']}"

        made = await desk.must(
            "POST",
            f"{path}/minutes",
            desk.minutes(agreements=[agreement]),
            etag=round_["revision"],
        )

        text = await desk.document(made["url"])
        for said in (
            "Nomor: 01/BA-FKP/2026",
            "Jumat, tanggal 20 November 2026",
            "Surat pengantar RT tidak perlu.",
            "Diwajibkan peraturan.",
            "Ditolak",
            "Saluran LAPOR belum ada",
            "9 Desember 2026",
            "La Ode Rahmat",
        ):
            assert said in text
        shown = (await desk.get(path)).json()["minutes"]
        assert (shown["number"], shown["sha256"]) == ("01/BA-FKP/2026", made["sha256"])

    async def test_after_the_minutes_nothing_is_answered_or_moderated(self, desk: Desk) -> None:
        round_ = await closed_round(desk)
        [comment] = (await desk.get(f"/consultations/{round_['id']}/comments")).json()["data"]
        path = f"/consultations/{round_['id']}/minutes"
        await desk.must("POST", path, desk.minutes(), etag=round_["revision"])

        reply = {"disposition": "accepted", "reason": "Berubah pikiran."}
        response = await desk.ask("POST", f"/comments/{comment['id']}/reply", reply)

        assert response.json()["type"] == "/problems/ConsultationInState"


class TestSignMinutes:
    async def test_the_last_signature_makes_the_standard_agreed(self, desk: Desk) -> None:
        round_ = await closed_round(desk)
        path = f"/consultations/{round_['id']}/minutes"
        await desk.must("POST", path, desk.minutes(), etag=round_["revision"])

        first = await desk.must("POST", f"{path}/signatures", {"name": "Wa Ode Hasna"})
        second = await desk.must("POST", f"{path}/signatures", {"name": "La Ode Rahmat"})

        assert (first["state"], first["unsigned"]) == ("recorded", ["La Ode Rahmat"])
        assert (second["state"], second["unsigned"]) == ("signed", [])
        shown = (await desk.get(f"/consultations/{round_['id']}")).json()
        assert shown["services"][0]["version_state"] == "agreed"

    @pytest.mark.parametrize(
        ("name", "refusal"), [("Orang Lain", "NotASignatory"), ("Wa Ode Hasna", "AlreadySigned")]
    )
    async def test_refuses_whoever_does_not_sign(self, desk: Desk, name: str, refusal: str) -> None:
        round_ = await closed_round(desk)
        path = f"/consultations/{round_['id']}/minutes"
        await desk.must("POST", path, desk.minutes(), etag=round_["revision"])
        await desk.must("POST", f"{path}/signatures", {"name": "Wa Ode Hasna"})

        response = await desk.ask("POST", f"{path}/signatures", {"name": name})

        assert response.json()["type"] == f"/problems/{refusal}"

    async def test_refuses_before_there_are_minutes(self, desk: Desk) -> None:
        round_ = await closed_round(desk)

        response = await desk.ask(
            "POST", f"/consultations/{round_['id']}/minutes/signatures", {"name": "Wa Ode Hasna"}
        )

        assert response.json()["type"] == "/problems/MinutesNotMade"
