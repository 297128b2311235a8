"""Another person decides, and the answers are invalid or count again."""

import asyncio
from uuid import uuid4

import pytest

from prima_deploy.engines import Engines
from tests.survey_api.factories import SCOPES, Stage, submission
from tests.survey_api.invalidations.steps import (
    WHY,
    answered,
    decide,
    propose,
    sealed_undecided,
    selection,
    statuses,
)
from tests.tokens import Issuer


class TestDecideInvalidation:
    async def test_makes_the_answers_invalid(self, stage: Stage, second: dict[str, str]) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"], only_uniform=True)).json()

        response = await decide(stage, proposed, second, approve=True)

        assert response.status_code == 200
        decided = response.json()
        assert (decided["state"], decided["version"], decided["mine"]) == ("invalid", 2, False)
        assert [reason["step"] for reason in decided["reasons"]] == ["proposed", "approved"]
        assert await statuses(stage, period["id"]) == {"accepted": 12, "invalid": 6}

    async def test_lets_them_count_again(self, stage: Stage, second: dict[str, str]) -> None:
        period = await answered(stage)
        before = await stage.index()
        proposed = (await propose(stage, period["id"])).json()

        decided = (await decide(stage, proposed, second, approve=False)).json()

        assert decided["state"] == "restored"
        assert await statuses(stage, period["id"]) == {"accepted": 18}
        assert await stage.index() == before

    async def test_needs_another_person(self, stage: Stage) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"])).json()

        for approve in (True, False):
            response = await decide(stage, proposed, stage.headers, approve=approve)
            assert (response.status_code, response.json()["type"]) == (403, "/problems/SamePerson")
        assert await statuses(stage, period["id"]) == {"quarantined": 18}

    async def test_is_for_people_and_not_for_their_programs(
        self, stage: Stage, issuer: Issuer
    ) -> None:
        period = await answered(stage)
        program = issuer.sign_in(*SCOPES, government=stage.government, client_id="robot")
        path = f"{stage.base}/periods/{period['id']}/invalidations"
        body = {"selection": selection(), "reason": WHY}
        key = {"Idempotency-Key": str(uuid4())}

        proposed = await stage.survey.client.post(path, json=body, headers=program | key)
        mine = (await propose(stage, period["id"])).json()
        decided = await decide(stage, mine, program, approve=True)

        for response in (proposed, decided):
            assert (response.status_code, response.json()["type"]) == (403, "/problems/PeopleOnly")

    async def test_happens_once(self, stage: Stage, second: dict[str, str]) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"])).json()

        answers = await asyncio.gather(
            *[decide(stage, proposed, second, approve=bool(n % 2)) for n in range(6)]
        )
        late = await decide(stage, proposed, second, approve=True, version=2)

        assert sorted(one.status_code for one in answers) == [200] + [412] * 5
        assert late.json()["type"] == "/problems/AlreadyDecided"
        assert sum((await statuses(stage, period["id"])).values()) == 18

    async def test_leaves_alone_what_arrived_later(
        self, stage: Stage, second: dict[str, str]
    ) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"])).json()
        await stage.submit(await stage.form(period["id"]), submission(4))

        await decide(stage, proposed, second, approve=True)

        assert await statuses(stage, period["id"]) == {"invalid": 18, "accepted": 1}

    async def test_is_impossible_after_a_seal_of_an_earlier_version(
        self, stage: Stage, second: dict[str, str], engines: Engines
    ) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"], only_uniform=True)).json()
        seal = await sealed_undecided(stage, engines, period["id"])

        response = await decide(stage, proposed, second, approve=True)

        assert response.json()["type"] == "/problems/InvalidationClosed"
        assert (seal["n"], seal["content"]["statuses"]) == (12, {"accepted": 12, "quarantined": 6})

    async def test_goes_on_in_a_revision_of_such_a_seal(
        self, stage: Stage, second: dict[str, str], engines: Engines
    ) -> None:
        period = await answered(stage)
        await propose(stage, period["id"], only_uniform=True)
        await sealed_undecided(stage, engines, period["id"])
        reason = {"reason": "Usulan pembatalan belum diputus sebelum segel."}
        revision = (await stage.post(f"/periods/{period['id']}/revisions", reason)).json()
        path = f"/periods/{revision['period_id']}/invalidations"
        [waiting] = (await stage.get(path)).json()["data"]

        response = await decide(stage, waiting, second, approve=True)

        assert response.status_code == 200, response.text
        assert [one["step"] for one in response.json()["reasons"]] == ["proposed", "approved"]
        assert await statuses(stage, revision["period_id"]) == {"accepted": 12, "invalid": 6}
        assert await statuses(stage, period["id"]) == {"accepted": 12, "quarantined": 6}

    async def test_needs_to_have_seen_the_proposal(
        self, stage: Stage, second: dict[str, str]
    ) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"])).json()
        path = f"{stage.base}/invalidations/{proposed['id']}/approval"
        body = {"approve": True, "reason": "Rekaman loket sudah diperiksa."}

        unseen = await stage.survey.client.post(path, json=body, headers=second)
        stale = await decide(stage, proposed, second, approve=True, version=7)

        assert (unseen.status_code, stale.status_code) == (428, 412)

    async def test_is_for_those_who_seal_within_reach(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"])).json()
        manager = issuer.sign_in("surveys:manage", government=stage.government)
        elsewhere = issuer.sign_in("surveys:seal", government=stage.government, units=[uuid4()])
        foreign = other_stage.headers

        answers = [
            await decide(stage, proposed, headers, approve=True)
            for headers in ({}, manager, elsewhere, foreign)
        ]
        unknown = await decide(other_stage, proposed, foreign, approve=True)

        assert [one.status_code for one in answers] == [401, 403, 404, 404]
        assert unknown.json()["type"] == "/problems/InvalidationNotFound"


class TestListInvalidations:
    async def test_shows_every_reason_newest_first(
        self, stage: Stage, second: dict[str, str]
    ) -> None:
        period = await answered(stage)
        first = (await propose(stage, period["id"], only_uniform=True)).json()
        await decide(stage, first, second, approve=True)
        await propose(stage, period["id"])
        path = f"/periods/{period['id']}/invalidations"

        page = (await stage.get(path, limit=1)).json()
        rest = (await stage.get(path, limit=1, cursor=page["next"])).json()

        found = page["data"] + rest["data"]
        assert [(one["answers"], one["state"]) for one in found] == [
            (12, "quarantined"),
            (6, "invalid"),
        ]
        assert [len(one["reasons"]) for one in found] == [1, 2]
        assert rest["next"] is None


class TestSealAroundInvalidations:
    """Whoever proposes cannot publish a result without those answers alone."""

    async def test_waits_for_the_second_person(self, stage: Stage, second: dict[str, str]) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"], only_uniform=True)).json()
        await stage.step(period["id"], "close")

        alone = await stage.step(period["id"], "seal")
        await decide(stage, proposed, second, approve=True)
        together = await stage.step(period["id"], "seal")

        assert (alone.status_code, alone.json()["type"]) == (409, "/problems/InvalidationUndecided")
        assert alone.json()["detail"].startswith("6 jawaban")
        assert together.json()["content"]["statuses"] == {"accepted": 12, "invalid": 6}

    async def test_leaves_the_round_as_it_is_when_refused(self, stage: Stage) -> None:
        period = await answered(stage)
        await propose(stage, period["id"], only_uniform=True)
        closed = (await stage.step(period["id"], "close")).json()

        await stage.step(period["id"], "seal")

        assert (await stage.get(f"/periods/{period['id']}")).json() == closed
        assert (await stage.get("/seals")).json()["data"] == []

    async def test_waits_for_the_last_of_several(
        self, stage: Stage, second: dict[str, str]
    ) -> None:
        period = await answered(stage)
        proposed = [
            (await propose(stage, period["id"], only_uniform=True)).json(),
            (await propose(stage, period["id"])).json(),
        ]
        await stage.step(period["id"], "close")

        answers = []
        for one in proposed:
            await decide(stage, one, second, approve=False)
            answers.append((await stage.step(period["id"], "seal")).status_code)

        assert answers == [409, 200]

    async def test_does_not_wait_for_another_round(self, stage: Stage) -> None:
        other = await answered(stage, label="2026-01")
        await propose(stage, other["id"])
        period = await answered(stage, label="2026-02")
        await stage.step(period["id"], "close")

        assert (await stage.step(period["id"], "seal")).status_code == 200


class TestReason:
    @pytest.mark.parametrize("reason", [" " * 20, "\t\n" * 10, "        ya        "])
    async def test_is_more_than_blanks(
        self, stage: Stage, second: dict[str, str], reason: str
    ) -> None:
        period = await answered(stage)
        proposed = (await propose(stage, period["id"], only_uniform=True)).json()
        path = f"{stage.base}/invalidations/{proposed['id']}/approval"
        wanted = {"selection": selection(), "reason": reason}

        proposing = await stage.post(f"/periods/{period['id']}/invalidations", wanted)
        deciding = await stage.survey.client.post(
            path, json={"approve": True, "reason": reason}, headers=second | {"If-Match": '"1"'}
        )

        assert (proposing.status_code, deciding.status_code) == (422, 422)

    async def test_is_kept_without_the_blanks_around_it(self, stage: Stage) -> None:
        period = await answered(stage)
        body = {"selection": selection(), "reason": f"  {WHY}\n"}

        proposed = (await stage.post(f"/periods/{period['id']}/invalidations", body)).json()

        assert [one["reason"] for one in proposed["reasons"]] == [WHY]
