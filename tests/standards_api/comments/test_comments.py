"""Comments and their reasoned replies."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from prima_chassis import clock
from tests.standards_api.factories import Desk


@pytest.fixture
async def discussed(desk: Desk) -> tuple[str, str, dict[str, Any]]:
    """An open round, its service and the components under discussion."""
    service = await desk.a_service()
    ready = await desk.a_ready_draft(service["id"])
    round_ = await desk.an_open_round(service["id"])
    return round_["id"], service["id"], ready["components"]


Discussed = tuple[str, str, dict[str, Any]]


def comment(about: str, **changed: Any) -> dict[str, Any]:
    return {
        "service_id": about,
        "component": "fee",
        "body": "Mohon tetap gratis.",
        "group": "users",
        "name": "Wa Sitti",
    } | changed


class TestMakeComment:
    async def test_anybody_comments_and_an_organiser_reads_it_first(
        self, desk: Desk, discussed: Discussed
    ) -> None:
        round_id, service_id, _ = discussed
        path = f"/consultations/{round_id}/comments"

        made = await desk.stranger("POST", path, comment(service_id))

        assert (made.status_code, made.json()["state"]) == (201, "pending")
        assert (await desk.get(path)).json()["data"] == []
        [seen] = (await desk.must("GET", path))["data"]
        assert seen["name"] == "Wa Sitti"
        await desk.must("POST", f"/comments/{seen['id']}/moderation", {"approve": True})
        [public] = (await desk.get(path)).json()["data"]
        assert (public["body"], public["name"]) == ("Mohon tetap gratis.", None)

    async def test_a_comment_keeps_the_words_it_was_about(
        self, desk: Desk, discussed: Discussed
    ) -> None:
        round_id, service_id, components = discussed
        [_, letter] = components["requirements"]
        made = await desk.a_comment(round_id, service_id, item_id=letter["id"])
        change = {"component": "requirements", "item_id": letter["id"], "text": "Pengantar lurah"}
        reply = {"disposition": "accepted", "reason": "Diganti.", "change": change}
        await desk.must("POST", f"/comments/{made['id']}/reply", reply)
        later = await desk.a_comment(round_id, service_id, item_id=letter["id"])

        listed = (await desk.get(f"/consultations/{round_id}/comments")).json()["data"]

        by_id = {row["id"]: row for row in listed}
        assert by_id[made["id"]]["item_text"] == "Surat pengantar RT (asli)"
        assert (by_id[made["id"]]["amendment"], by_id[later["id"]]["amendment"]) == (0, 1)
        assert by_id[later["id"]]["item_text"] == "Pengantar lurah (asli)"
        assert by_id[made["id"]]["reply"]["change"]["amendment"] == 1

    @pytest.mark.parametrize("changed", [{"service_id": str(uuid4())}, {"item_id": str(uuid4())}])
    async def test_refuses_what_is_not_under_discussion(
        self, desk: Desk, discussed: Discussed, changed: dict[str, Any]
    ) -> None:
        round_id, service_id, _ = discussed

        made = await desk.stranger(
            "POST", f"/consultations/{round_id}/comments", comment(service_id, **changed)
        )

        assert made.json()["type"] == "/problems/ServiceNotDiscussed"

    async def test_refuses_a_comment_after_the_last_day(
        self, desk: Desk, discussed: Discussed
    ) -> None:
        round_id, service_id, _ = discussed

        with clock.ahead(timedelta(days=30)):
            made = await desk.stranger(
                "POST", f"/consultations/{round_id}/comments", comment(service_id)
            )

        assert made.json()["type"] == "/problems/ConsultationNotOpen"

    async def test_a_strangers_comment_needs_an_idempotency_key_and_counts_once(
        self, desk: Desk, discussed: Discussed
    ) -> None:
        round_id, service_id, _ = discussed
        url = desk.url(f"/consultations/{round_id}/comments")
        client, key = desk.service.client, {"Idempotency-Key": str(uuid4())}

        without = await client.post(url, json=comment(service_id))
        answers = [await client.post(url, json=comment(service_id), headers=key) for _ in range(2)]

        assert without.status_code == 400
        assert answers[0].json() == answers[1].json()
        listed = await desk.must("GET", f"/consultations/{round_id}/comments")
        assert len(listed["data"]) == 1

    async def test_an_organiser_writes_down_what_was_said(
        self, desk: Desk, discussed: Discussed
    ) -> None:
        round_id, service_id, _ = discussed

        made = await desk.must(
            "POST", f"/consultations/{round_id}/comments", comment(service_id, source="oral")
        )

        assert made["state"] == "approved"


class TestReply:
    async def test_a_rejected_comment_changes_nothing(
        self, desk: Desk, discussed: Discussed
    ) -> None:
        round_id, service_id, _ = discussed
        made = await desk.a_comment(round_id, service_id)
        change = {"component": "product", "text": "Lain"}
        reply = {"disposition": "rejected", "reason": "Tidak.", "change": change}

        response = await desk.ask("POST", f"/comments/{made['id']}/reply", reply)

        assert response.json()["type"] == "/problems/ChangeNeedsAcceptance"

    async def test_a_comment_is_read_before_it_is_answered(
        self, desk: Desk, discussed: Discussed
    ) -> None:
        round_id, service_id, _ = discussed
        path = f"/consultations/{round_id}/comments"
        made = (await desk.stranger("POST", path, comment(service_id))).json()

        response = await desk.ask(
            "POST",
            f"/comments/{made['id']}/reply",
            {"disposition": "rejected", "reason": "Tidak."},
        )

        assert response.json()["type"] == "/problems/CommentNotApproved"

    @pytest.mark.parametrize(
        ("change", "refusal"),
        [
            ({"component": "fee", "text": "Sepuluh ribu"}, "ChangeNotApplicable"),
            ({"component": "fee", "item_id": str(uuid4()), "text": "x"}, "ItemNotFound"),
            ({"component": "fee"}, "ChangeNotApplicable"),
            ({"component": "duration", "item": {"value": -1}}, "ChangeNotApplicable"),
        ],
    )
    async def test_a_change_must_give_a_valid_text(
        self, desk: Desk, discussed: Discussed, change: dict[str, Any], refusal: str
    ) -> None:
        round_id, service_id, _ = discussed
        made = await desk.a_comment(round_id, service_id)
        reply = {"disposition": "accepted", "reason": "Setuju.", "change": change}

        response = await desk.ask("POST", f"/comments/{made['id']}/reply", reply)

        assert response.json()["type"] == f"/problems/{refusal}"

    async def test_the_latest_reply_counts(self, desk: Desk, discussed: Discussed) -> None:
        round_id, service_id, _ = discussed
        made = await desk.a_comment(round_id, service_id)
        for disposition in ("rejected", "partly"):
            reply = {"disposition": disposition, "reason": "Dipertimbangkan."}
            await desk.must("POST", f"/comments/{made['id']}/reply", reply)

        [row] = (await desk.get(f"/consultations/{round_id}/comments")).json()["data"]

        assert row["reply"]["disposition"] == "partly"

    async def test_a_standard_in_force_is_not_changed_by_a_comment(self, desk: Desk) -> None:
        service = await desk.a_service()
        await desk.a_published_standard(service["id"])
        round_ = await desk.an_open_round(service["id"], purpose="evaluation")
        made = await desk.a_comment(round_["id"], service["id"])
        change = {"component": "product", "text": "Lain"}
        reply = {"disposition": "accepted", "reason": "Setuju.", "change": change}

        response = await desk.ask("POST", f"/comments/{made['id']}/reply", reply)

        assert response.json()["type"] == "/problems/ChangeNeedsDraft"

    async def test_a_stranger_to_the_unit_answers_nothing(
        self, desk: Desk, discussed: Discussed
    ) -> None:
        round_id, service_id, _ = discussed
        made = await desk.a_comment(round_id, service_id)
        other = desk.headers("consultations:manage", units=[desk.other_unit])
        reply = {"disposition": "rejected", "reason": "Tidak."}

        response = await desk.ask("POST", f"/comments/{made['id']}/reply", reply, headers=other)

        assert response.status_code == 404
