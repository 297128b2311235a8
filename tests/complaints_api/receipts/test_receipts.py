"""A code instead of an account: who has it sees the report, nobody else learns anything."""

import time
from statistics import mean
from uuid import uuid4

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey

from complaints_api.receipts.rules import encode, new_code
from complaints_api.sealing.actions import keyring
from prima_chassis import clock
from tests.complaints_api.factories import STORY, Town, days
from tests.harness import a_government


class TestOpenReceipt:
    async def test_the_code_opens_the_report(self, town: Town) -> None:
        report = await town.file()

        mine = await town.mine(report)

        assert mine["ticket"] == report.ticket
        assert mine["story"] == STORY
        assert mine["state"] == "received"

    async def test_small_letters_and_missing_hyphens_do_not_matter(self, town: Town) -> None:
        report = await town.file()

        typed = report.code.replace("-", "").lower()
        answer = await town.post("/receipts", {"receipt_code": f" {typed} "})

        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "no-store"

    async def test_every_refusal_is_the_same(self, town: Town) -> None:
        report = await town.file()
        wrong_check = report.code[:-1] + ("0" if report.code[-1] != "0" else "1")
        tried = [new_code(), wrong_check, "7K3M", "0000-0000-0000-0000-0", "kode", "é" * 17]

        answers = [await town.post("/receipts", {"receipt_code": code}) for code in tried]

        told = [{k: v for k, v in a.json().items() if k != "request_id"} for a in answers]
        assert {a.status_code for a in answers} == {404}
        assert all(t == told[0] for t in told)
        assert told[0]["type"] == "/problems/ReceiptUnknown"

    async def test_a_code_is_for_its_own_government(self, town: Town) -> None:
        report = await town.file()
        elsewhere = Town(town.service, town.issuer, a_government())
        await elsewhere.open()

        answer = await elsewhere.post("/receipts", {"receipt_code": report.code})

        assert answer.status_code == 404

    async def test_a_miss_takes_as_long_as_a_hit(self, town: Town) -> None:
        report = await town.file()
        spent: dict[str, list[float]] = {"hit": [], "miss": [], "mistyped": []}
        codes = {"hit": report.code, "miss": new_code(), "mistyped": "7K3M-QQQQ"}

        for _ in range(60):
            for name, code in codes.items():
                started = time.perf_counter()
                await town.post("/receipts", {"receipt_code": code})
                spent[name].append(time.perf_counter() - started)

        fastest = {name: mean(sorted(times)[:20]) for name, times in spent.items()}
        assert max(fastest.values()) - min(fastest.values()) < 0.005

    async def test_only_a_keyed_hash_of_the_code_is_kept(self, town: Town) -> None:
        import hashlib

        report = await town.file()
        lookup = await town.scalar("SELECT lookup FROM receipts")

        for spelling in (report.code, report.code.replace("-", "")):
            assert lookup != hashlib.sha256(spelling.encode()).digest()
        assert len(lookup) == 32

    async def test_codes_are_not_numbered(self) -> None:
        assert encode(1) != encode(2)
        assert len({new_code()[:4] for _ in range(50)}) > 40


class TestSession:
    async def test_is_needed(self, town: Town) -> None:
        for headers in ({}, {"Authorization": "Bearer junk"}, {"Authorization": "Basic Og=="}):
            answer = await town.get("/receipts/me", headers)

            assert answer.status_code == 401
            assert answer.json()["type"] == "/problems/ReceiptSessionEnded"

    async def test_ends_by_itself(self, town: Town) -> None:
        report = await town.file()
        me = await town.reporter(report)

        with clock.ahead(days(1)):
            answer = await town.get("/receipts/me", me)

        assert answer.status_code == 401

    async def test_is_for_its_own_government(self, town: Town) -> None:
        report = await town.file()
        me = await town.reporter(report)
        elsewhere = Town(town.service, town.issuer, a_government())
        await elsewhere.open()

        assert (await elsewhere.get("/receipts/me", me)).status_code == 401

    async def test_is_not_an_access_token_nor_the_other_way_round(self, town: Town) -> None:
        report = await town.file()

        staff = await town.get("/receipts/me", town.sign_in("inspector"))
        desk = await town.get("/complaints", await town.reporter(report))

        assert staff.status_code == 401
        assert desk.status_code == 401

    @pytest.mark.parametrize(
        "changed",
        [
            {"aud": "complaints"},
            {"iss": "http://elsewhere.test"},
            {"exp": 1},
            {"sub": "not an id"},
            {"government": "99.99"},
            {"exp": None},
        ],
    )
    async def test_needs_every_claim(self, town: Town, changed: dict[str, object]) -> None:
        report = await town.file()
        settings = town.service.app.state.settings
        claims: dict[str, object] = {
            "iss": settings.issuer,
            "aud": "receipt",
            "sub": report.id,
            "government": town.government,
            "exp": int(time.time()) + 60,
        }
        key = OctKey.import_key(keyring(settings.key()).reporter_token)
        header = {"alg": "HS256", "typ": "receipt+jwt"}
        good = jwt.encode(header, claims, key)
        bad = {k: v for k, v in (claims | changed).items() if v is not None}
        forged = jwt.encode(header, bad, key)

        assert (await town.get("/receipts/me", bearer(good))).status_code == 200
        assert (await town.get("/receipts/me", bearer(forged))).status_code == 401

    async def test_a_token_signed_with_another_key_is_refused(self, town: Town) -> None:
        report = await town.file()
        settings = town.service.app.state.settings
        claims = {
            "iss": settings.issuer,
            "aud": "receipt",
            "sub": report.id,
            "government": town.government,
            "exp": int(time.time()) + 60,
        }
        key = OctKey.import_key(settings.key())

        forged = jwt.encode({"alg": "HS256", "typ": "receipt+jwt"}, claims, key)

        assert (await town.get("/receipts/me", bearer(forged))).status_code == 401


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


class TestReporterView:
    async def test_names_no_officer(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "awaiting_response")
        accounts = await town.rows("SELECT DISTINCT actor FROM timeline WHERE actor IS NOT NULL")

        shown = await town.get("/receipts/me", await town.reporter(report))

        assert accounts
        for [account] in accounts:
            assert account not in shown.text

    async def test_keeps_what_colleagues_say_among_colleagues(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "assigned")
        await town.do(report, "refuse", town.sign_in("handler"), {"body": "Bukan loket kami."})

        shown = await town.get("/receipts/me", await town.reporter(report))

        assert "Bukan loket kami." not in shown.text
        assert "refused" not in shown.text

    async def test_speaks_the_readers_language(self, town: Town) -> None:
        report = await town.file()
        me = await town.reporter(report)

        indonesian = await town.get("/receipts/me", me)
        english = await town.get("/receipts/me", me | {"Accept-Language": "en"})

        assert indonesian.json()["timeline"][0]["text"] == "Laporan diterima"
        assert english.json()["timeline"][0]["text"] == "The report was received"


class TestReporterActions:
    async def test_each_is_listed_when_it_is_possible(self, town: Town) -> None:
        report = await town.file()
        received = (await town.mine(report))["allowed_actions"]
        await town.bring_to(report, "awaiting_response")
        answered = (await town.mine(report))["allowed_actions"]

        assert received == ["messages", "withdrawal"]
        assert answered == ["messages", "satisfaction", "objection", "withdrawal"]

    async def test_a_message_is_kept_once_however_often_it_is_sent(self, town: Town) -> None:
        report = await town.file()
        me = await town.reporter(report) | {"Idempotency-Key": str(uuid4())}

        for _ in range(3):
            await town.post("/receipts/me/messages", {"body": "Ada saksi."}, me)

        assert [m["body"] for m in (await town.mine(report))["messages"]] == ["Ada saksi."]

    async def test_what_is_not_possible_is_refused_with_what_is(self, town: Town) -> None:
        report = await town.file()

        answer = await town.say(report, "satisfaction", {"satisfied": True})

        assert answer.status_code == 409
        assert answer.json()["type"] == "/problems/ActionNotPossible"
        assert "withdraw" in answer.json()["detail"]

    async def test_no_satisfaction_leaves_the_case_open(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "awaiting_response")

        answer = await town.say(report, "satisfaction", {"satisfied": False, "comment": "Belum."})

        assert answer.json()["state"] == "awaiting_response"
        assert "objection" in answer.json()["allowed_actions"]

    async def test_a_withdrawn_complaint_is_over(self, town: Town) -> None:
        report = await town.bring_to(await town.file(), "in_progress")

        answer = await town.say(report, "withdrawal")

        assert answer.json()["outcome"] == "withdrawn"
        assert answer.json()["allowed_actions"] == []
        assert {c["state"] for c in answer.json()["clocks"]} <= {"met", "cancelled"}

    async def test_the_inspectorate_may_go_on_with_a_withdrawn_levy(self, town: Town) -> None:
        inspector = town.sign_in("inspector")
        report = await town.file_levy()
        await town.do(report, "verify", inspector)
        await town.say(report, "withdrawal")

        state = await town.do(report, "continue", inspector, {"body": "Ada pola di loket itu."})

        assert state["state"] == "investigating"
        assert "continued" in [e["event"] for e in (await town.mine(report))["timeline"]]

    async def test_an_ordinary_withdrawn_complaint_cannot_be_continued(self, town: Town) -> None:
        report = await town.file()
        await town.say(report, "withdrawal")

        answer = await town.act(
            report, "continue", town.sign_in("inspector"), {"body": "Ada pola."}
        )

        assert answer.status_code == 409
