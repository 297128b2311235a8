"""A sealed identity is opened by two custodians, for a day, and the reporter sees it."""

import pytest
from httpx import Response

from complaints_api.identities.rules import may_vote
from prima_chassis import clock
from tests.complaints_api.factories import Report, Town, days

REASON = {"reason": "Ganti rugi harus dibayarkan kepada pelapor."}
SEALED = {"class": "sealed", "name": "Wa Ode Sitti", "phone": "081200001111"}


async def ask(town: Town, report: Report, headers: dict[str, str]) -> Response:
    return await town.post(f"/complaints/{report.id}/reveal-requests", REASON, headers)


async def vote(town: Town, reveal: str, verdict: str, custodian: str) -> Response:
    headers = town.sign_in("custodian", custodian)
    return await town.post(f"/reveal-requests/{reveal}/{verdict}", None, headers)


async def seen(town: Town, report: Report, headers: dict[str, str]) -> bool:
    return (await town.read(report, headers)).json()["identity"] is not None


class TestMayVote:
    def test_needs_two_who_did_not_ask(self) -> None:
        assert may_vote("b", requester="a", first=None)
        assert may_vote("c", requester="a", first="b")
        assert not may_vote("a", requester="a", first=None)
        assert not may_vote("b", requester="a", first="b")


class TestReveal:
    async def test_takes_two_custodians_and_lasts_a_day(self, town: Town) -> None:
        report = await town.file(identity=SEALED)
        coordinator = town.sign_in("coordinator")
        reveal = (await ask(town, report, coordinator)).json()["id"]
        before = await seen(town, report, coordinator)

        one = await vote(town, reveal, "approve", "first")
        after_one = await seen(town, report, coordinator)
        two = await vote(town, reveal, "approve", "second")
        after_two = await seen(town, report, coordinator)
        with clock.ahead(days(1)):
            after_a_day = await seen(town, report, coordinator)

        assert (one.json()["state"], one.json()["approvals"]) == ("pending", 1)
        assert (two.json()["state"], two.json()["approvals"]) == ("approved", 2)
        assert [before, after_one, after_two, after_a_day] == [False, False, True, False]

    async def test_opens_for_whoever_asked_and_nobody_else(self, town: Town) -> None:
        report = await town.file(identity=SEALED)
        coordinator = town.sign_in("coordinator")
        reveal = (await ask(town, report, coordinator)).json()["id"]
        await vote(town, reveal, "approve", "first")
        await vote(town, reveal, "approve", "second")

        assert await seen(town, report, coordinator)
        assert not await seen(town, report, town.sign_in("coordinator", "colleague"))
        assert not await seen(town, report, town.sign_in("inspector"))

    async def test_the_same_custodian_twice_is_not_two(self, town: Town) -> None:
        report = await town.file(identity=SEALED)
        reveal = (await ask(town, report, town.sign_in("coordinator"))).json()["id"]
        await vote(town, reveal, "approve", "first")

        answer = await vote(town, reveal, "approve", "first")

        assert answer.json()["type"] == "/problems/AnotherCustodianNeeded"

    async def test_whoever_asks_cannot_consent(self, town: Town) -> None:
        report = await town.file(identity=SEALED)
        both = town.issuer.sign_in(
            "complaints:read",
            "complaints:coordinate",
            "complaints:reveal",
            government=town.government,
        )
        reveal = (await ask(town, report, both)).json()["id"]

        answer = await town.post(f"/reveal-requests/{reveal}/approve", None, both)

        assert answer.json()["type"] == "/problems/AnotherCustodianNeeded"

    async def test_one_refusal_is_enough(self, town: Town) -> None:
        report = await town.file(identity=SEALED)
        coordinator = town.sign_in("coordinator")
        reveal = (await ask(town, report, coordinator)).json()["id"]
        await vote(town, reveal, "approve", "first")

        refused = await vote(town, reveal, "refuse", "second")
        late = await vote(town, reveal, "approve", "third")

        assert refused.json()["state"] == "refused"
        assert late.json()["type"] == "/problems/RevealDecided"
        assert not await seen(town, report, coordinator)
        assert (await ask(town, report, coordinator)).status_code == 201

    async def test_the_reporter_sees_every_step(self, town: Town) -> None:
        report = await town.file(identity=SEALED)
        reveal = (await ask(town, report, town.sign_in("coordinator"))).json()["id"]
        await vote(town, reveal, "approve", "first")
        await vote(town, reveal, "approve", "second")

        events = [e["event"] for e in (await town.mine(report))["timeline"]]

        assert events == ["filed", "reveal_requested", "reveal_approved"]

    async def test_every_view_names_the_consent(self, town: Town) -> None:
        report = await town.file(identity=SEALED)
        coordinator = town.sign_in("coordinator")
        reveal = (await ask(town, report, coordinator)).json()["id"]
        await vote(town, reveal, "approve", "first")
        await vote(town, reveal, "approve", "second")
        await seen(town, report, coordinator)

        [[view]] = await town.rows("SELECT reveal_id FROM identity_views")

        assert str(view) == reveal

    async def test_is_for_sealed_identities(self, town: Town) -> None:
        report = await town.file()

        answer = await ask(town, report, town.sign_in("coordinator"))

        assert answer.json()["type"] == "/problems/NothingSealed"

    async def test_is_asked_once_at_a_time(self, town: Town) -> None:
        report = await town.file(identity=SEALED)
        await ask(town, report, town.sign_in("coordinator"))

        answer = await ask(town, report, town.sign_in("inspector"))

        assert answer.json()["type"] == "/problems/RevealPending"

    @pytest.mark.parametrize("role", ["reader", "custodian"])
    async def test_is_asked_by_those_who_work_on_the_case(self, town: Town, role: str) -> None:
        report = await town.file(identity=SEALED)

        assert (await ask(town, report, town.sign_in(role))).status_code == 403

    async def test_of_a_levy_cannot_be_asked_by_outsiders(self, town: Town) -> None:
        report = await town.file(kind="illegal_levy", identity=SEALED)

        assert (await ask(town, report, town.sign_in("coordinator"))).status_code == 404


class TestListRevealRequests:
    async def test_shows_custodians_what_waits(self, town: Town) -> None:
        reports = [await town.file(identity=SEALED) for _ in range(3)]
        for report in reports:
            await ask(town, report, town.sign_in("coordinator"))
        custodian = town.sign_in("custodian")

        first = (await town.get("/reveal-requests", custodian, state="pending", limit=2)).json()
        rest = (
            await town.get(
                "/reveal-requests", custodian, state="pending", limit=2, cursor=first["next"]
            )
        ).json()

        shown = [r["complaint_id"] for r in first["data"] + rest["data"]]
        assert shown == [report.id for report in reports]
        assert first["data"][0]["reason"] == REASON["reason"]
        assert rest["next"] is None

    async def test_is_for_custodians(self, town: Town) -> None:
        answer = await town.get("/reveal-requests", town.sign_in("inspector"))

        assert answer.status_code == 403
