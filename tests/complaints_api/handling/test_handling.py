"""Acts of staff: seen version, lock, table, history."""

import asyncio
from typing import Any

import pytest

from tests.complaints_api.factories import DECISION, Report, Town, days, today

REASON = {"body": "Layanan ini ada pada unit lain."}
BODIES: dict[str, dict[str, Any] | None] = {
    "verify": None,
    "return": {"body": "Mohon dilengkapi.", "items": ["Tanggal"]},
    "redirect": {"institution": "Kantor Pertanahan", "body": "Sertipikat diurus di sana."},
    "accept": None,
    "refuse": REASON,
    "ask": {"body": "Kapan?", "items": []},
    "resume": None,
    "reply": {"body": "Sedang kami periksa."},
    "investigate": None,
    "decide": DECISION,
    "deliver": None,
    "uphold": REASON,
    "dismiss": REASON,
    "continue": REASON,
}


def body_of(town: Town, action: str) -> dict[str, Any] | None:
    return town.assignment(town.other) if action == "assign" else BODIES[action]


class TestSeenVersion:
    async def test_is_needed(self, town: Town) -> None:
        report = await town.file()

        answer = await town.post(
            f"/complaints/{report.id}/actions/verify", None, town.sign_in("coordinator")
        )

        assert answer.status_code == 428
        assert answer.json()["type"] == "/problems/VersionMissing"

    async def test_must_be_the_newest(self, town: Town) -> None:
        report = await town.file()
        await town.say(report, "messages", {"body": "Ada saksi."})

        answer = await town.post(
            f"/complaints/{report.id}/actions/verify",
            None,
            town.sign_in("coordinator") | {"If-Match": '"1"'},
        )

        assert answer.status_code == 412

    async def test_comes_with_every_answer(self, town: Town) -> None:
        report = await town.file()
        coordinator = town.sign_in("coordinator")

        read = await town.read(report, coordinator)
        answer = await town.act(report, "verify", coordinator)

        assert read.headers["ETag"] == '"1"'
        assert answer.headers["ETag"] == '"2"'
        assert answer.json()["version"] == 2

    async def test_lets_one_of_many_through(self, town: Town) -> None:
        report = await town.file()
        headers = town.sign_in("coordinator") | {"If-Match": '"1"'}
        path = f"/complaints/{report.id}/actions/verify"

        answers = await asyncio.gather(*[town.post(path, None, headers) for _ in range(12)])

        assert sorted(a.status_code for a in answers) == [200] + [412] * 11
        case = (await town.read(report, town.sign_in("coordinator"))).json()
        assert [e["event"] for e in case["timeline"]] == ["filed", "verified"]
        assert case["intact"] is True

    async def test_no_act_is_lost_between_reporter_and_staff(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")
        me = await town.reporter(report)
        handler = town.sign_in("handler")

        answers = await asyncio.gather(
            *[town.post("/receipts/me/messages", {"body": f"Pesan {n}."}, me) for n in range(8)],
            *[town.act(report, "reply", handler, {"body": f"Balasan {n}."}) for n in range(8)],
        )

        done = [a for a in answers if a.status_code == 200]
        assert {a.status_code for a in answers} <= {200, 412}
        case = (await town.read(report, town.sign_in("coordinator"))).json()
        assert len(case["messages"]) == len(done)
        assert case["version"] == 4 + len(done)
        assert case["intact"] is True


class TestTable:
    @pytest.mark.parametrize("action", [*BODIES, "assign"])
    async def test_what_is_not_possible_is_refused_with_what_is(
        self, town: Town, action: str
    ) -> None:
        report = await town.file()
        everybody = town.issuer.sign_in(
            "complaints:read",
            "complaints:coordinate",
            "complaints:handle",
            "complaints:inspect",
            government=town.government,
        )
        possible = {"verify", "return", "redirect", "reply"}

        answer = await town.act(report, action, everybody, body_of(town, action))

        if action in possible:
            assert answer.status_code == 200
        else:
            assert answer.status_code == 409
            assert answer.json()["type"] == "/problems/ActionNotPossible"
            assert all(name in answer.json()["detail"] for name in possible)

    async def test_the_answer_says_what_can_be_done_next(self, town: Town) -> None:
        report = await town.file()

        state = await town.do(report, "verify", town.sign_in("coordinator"))

        assert state["state"] == "verified"
        assert state["allowed_actions"] == ["redirect", "assign", "reply"]

    async def test_the_wrong_capacity_is_refused(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")

        answer = await town.act(report, "ask", town.sign_in("inspector"), BODIES["ask"])

        assert answer.status_code == 403
        assert "complaints:handle" in answer.json()["detail"]


class TestReturn:
    async def test_names_what_is_missing(self, town: Town) -> None:
        report = await town.file()

        await town.do(report, "return", town.sign_in("coordinator"), BODIES["return"])

        [message] = (await town.mine(report))["messages"]
        assert message["body"] == "Mohon dilengkapi.\n– Tanggal"

    async def test_names_at_least_one_thing(self, town: Town) -> None:
        report = await town.file()
        nothing = {"body": "Mohon dilengkapi.", "items": []}

        answer = await town.act(report, "return", town.sign_in("coordinator"), nothing)

        assert answer.status_code == 422

    async def test_starts_the_reporters_thirty_days_and_stops_ours(self, town: Town) -> None:
        report = await town.file()

        await town.do(report, "return", town.sign_in("coordinator"), BODIES["return"])

        clocks = {c["clock"]: c for c in (await town.mine(report))["clocks"]}
        assert clocks["S1"]["state"] == "met"
        assert clocks["O1"]["state"] == "paused"
        assert clocks["S2"]["due_on"] == str(today() + days(30))

    async def test_can_be_given_up_by_going_on(self, town: Town) -> None:
        report = await town.file()
        coordinator = town.sign_in("coordinator")
        await town.do(report, "return", coordinator, BODIES["return"])

        state = await town.do(report, "verify", coordinator)

        assert state["state"] == "verified"
        assert {c["clock"]: c["state"] for c in (await town.mine(report))["clocks"]} == {
            "S1": "met",
            "S2": "met",
            "S3": "running",
            "O1": "running",
        }


class TestRedirect:
    async def test_tells_the_reporter_whom_to_turn_to(self, town: Town) -> None:
        report = await town.file()

        await town.do(report, "redirect", town.sign_in("coordinator"), BODIES["redirect"])

        mine = await town.mine(report)
        assert mine["outcome"] == "not_our_authority"
        assert "Kantor Pertanahan" in mine["messages"][0]["body"]
        assert mine["due_on"] is None


class TestVerify:
    async def test_starts_the_sixty_days(self, town: Town) -> None:
        report = await town.file()

        await town.do(report, "verify", town.sign_in("coordinator"))

        clocks = {c["clock"]: c for c in (await town.mine(report))["clocks"]}
        assert clocks["S3"]["due_on"] == str(today() + days(60))
        assert clocks["S1"]["state"] == "met"

    async def test_starts_nothing_for_an_anonymous_report(self, town: Town) -> None:
        report = await town.file(identity={"class": "anonymous"})

        await town.do(report, "verify", town.sign_in("coordinator"))

        assert {c["clock"] for c in (await town.mine(report))["clocks"]} == {"O1"}


class TestClocksOfTheWay:
    async def test_the_earlier_of_both_families_binds(self, town: Town) -> None:
        ordinary = await town.bring_to(await town.file(), "in_progress")
        levy = await town.file(kind="illegal_levy")
        inspector = town.sign_in("inspector")
        await town.do(levy, "verify", inspector)
        await town.do(levy, "investigate", inspector)

        async def case(report: Report) -> dict[str, Any]:
            found: dict[str, Any] = (await town.read(report, inspector)).json()
            return found

        short, long = await case(ordinary), await case(levy)
        due = {c["clock"]: c["due_on"] for c in short["clocks"]}
        assert short["binding_on"] == due["O3"] < due["S3"]
        due = {c["clock"]: c["due_on"] for c in long["clocks"]}
        assert long["binding_on"] == due["S3"] < due["O3"]

    async def test_an_investigation_makes_the_matter_supervisory(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")
        inspector = town.sign_in("inspector")

        await town.do(report, "investigate", inspector)

        clocks = {c["clock"]: c for c in (await town.read(report, inspector)).json()["clocks"]}
        sixty = await town.deadline(today(), 60)
        assert clocks["O3"]["n"] == 60
        assert clocks["O3"]["due_on"] == sixty.json()["due"]
        assert clocks["S3"]["due_on"] == str(today() + days(60))

    @pytest.mark.parametrize(
        ("kind", "n"), [("complaint", 14), ("information_request", 5), ("aspiration", None)]
    )
    async def test_settling_takes_as_long_as_the_matter_may(
        self, town: Town, kind: str, n: int | None
    ) -> None:
        report = await town.bring_to(await town.file(kind=kind), "assigned")

        terms = {c["clock"]: c["n"] for c in (await town.mine(report))["clocks"]}

        assert terms.get("O3") == n
        assert terms["O2"] == 5

    async def test_a_decision_stops_them_and_starts_delivery(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "decided")

        states = {c["clock"]: c["state"] for c in (await town.mine(report))["clocks"]}

        assert states == {
            "S1": "met",
            "S3": "met",
            "S4": "running",
            "O1": "met",
            "O2": "met",
            "O3": "met",
        }
