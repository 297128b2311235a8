"""Tickets, numbers and choices take effect with the answers that bring them, or not at all."""

import asyncio
import random
from typing import Any
from uuid import UUID, uuid4

import pytest

from survey_api.tallies import actions as tallies
from tests.survey_api.factories import Stage, answers, submission

RETURN = {"code": "KEMBALI", "question": "Apakah Anda harus kembali?", "answers": ["Ya", "Tidak"]}


async def tickets(stage: Stage, period_id: str, count: int, **changed: Any) -> list[str]:
    response = await stage.post(f"/periods/{period_id}/tickets", {"count": count} | changed)
    assert response.status_code == 201, response.text
    return [ticket["code"] for ticket in response.json()["data"]]


async def counted(stage: Stage, period_id: str) -> int:
    found: int = (await stage.get(f"/periods/{period_id}/progress")).json()["n"]
    return found


class TestTickets:
    async def test_an_answer_needs_one_where_the_round_says_so(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"])
        [ticket] = await tickets(stage, period["id"], 1)

        without = await stage.submit(code, submission(3))
        brought = await stage.submit(code, submission(3, ticket=ticket))

        assert (without.status_code, without.json()["type"]) == (422, "/problems/TicketRequired")
        assert brought.status_code == 201
        assert await counted(stage, period["id"]) == 1

    async def test_an_id_that_comes_twice_uses_up_only_the_ticket_it_was_stored_with(
        self, stage: Stage
    ) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"])
        first, second, third = await tickets(stage, period["id"], 3)
        one = submission(3, ticket=first)
        sent = [one, one | {"ticket": second}, one | {"ticket": third, "answers": answers(1)}]

        response = await stage.submit(code, {"responses": sent})

        assert [r["status"] for r in response.json()["results"]] == [201, 200, 422]
        assert (await stage.get(f"/periods/{period['id']}/tickets")).json()["spent"] == 1
        for left, status in ((first, 409), (second, 201), (third, 201)):
            assert (await stage.submit(code, submission(3, ticket=left))).status_code == status

    async def test_an_id_that_comes_twice_is_stored_with_the_ticket_that_is_good(
        self, stage: Stage
    ) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"])
        [good] = await tickets(stage, period["id"], 1)
        one = submission(3, ticket="2222-3333-4444")

        response = await stage.submit(code, {"responses": [one, one | {"ticket": good}]})

        assert [r["status"] for r in response.json()["results"]] == [200, 201]
        assert (await stage.get(f"/periods/{period['id']}/tickets")).json()["spent"] == 1

    async def test_a_ticket_stays_good_when_its_answer_was_stored_without_one(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        [ticket] = await tickets(stage, period["id"], 1)
        one = submission(3)
        device = (
            await stage.post(f"/periods/{period['id']}/devices", {"name": "K", "kind": "kiosk"})
        ).json()
        by_device = one | {"device": {"id": device["id"], "key": device["key"], "sequence": 1}}

        response = await stage.submit(
            device["form_code"], {"responses": [by_device, one | {"ticket": ticket}]}
        )

        assert [r["status"] for r in response.json()["results"]] == [201, 200]
        assert (await stage.submit(code, submission(3, ticket=ticket))).status_code == 201

    async def test_a_retry_does_not_give_its_ticket_back(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"])
        [ticket] = await tickets(stage, period["id"], 1)
        one = submission(3, ticket=ticket)
        await stage.submit(code, one)

        again = await stage.submit(code, {"responses": [one, one]})

        assert [r["status"] for r in again.json()["results"]] == [200, 200]
        assert (await stage.submit(code, submission(3, ticket=ticket))).status_code == 409

    async def test_one_is_for_one_answer_however_it_is_typed(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"])
        [ticket] = await tickets(stage, period["id"], 1)
        typed = ticket.replace("-", " ").lower()

        first = await stage.submit(code, submission(3, ticket=ticket))
        second = await stage.submit(code, submission(3, ticket=typed))

        assert (first.status_code, second.status_code) == (201, 409)
        assert second.json()["type"] == "/problems/TicketSpent"

    async def test_an_unknown_one_is_refused(self, stage: Stage) -> None:
        code = await stage.form((await stage.opened())["id"])

        response = await stage.submit(code, submission(3, ticket="2222-3333-4444"))

        assert (response.status_code, response.json()["type"]) == (422, "/problems/TicketUnknown")

    async def test_is_valid_for_its_service_only(self, stage: Stage) -> None:
        period = await stage.opened()
        service = str(await stage.publish_service())
        [ticket] = await tickets(stage, period["id"], 1, service_id=service)
        whole = await stage.form(period["id"])
        about = await stage.form(period["id"], service_id=service)

        elsewhere = await stage.submit(whole, submission(3, ticket=ticket))
        there = await stage.submit(about, submission(3, ticket=ticket))

        assert [elsewhere.status_code, there.status_code] == [422, 201]

    async def test_a_retry_is_answered_whatever_became_of_the_ticket(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"])
        [ticket] = await tickets(stage, period["id"], 1)
        sent = submission(3, ticket=ticket)
        first = await stage.submit(code, sent)

        again = await stage.submit(code, sent)
        without = await stage.submit(code, {k: v for k, v in sent.items() if k != "ticket"})
        other = await stage.submit(code, sent | {"answers": answers(1)})

        assert [again.status_code, without.status_code] == [200, 200]
        assert again.json() == without.json() == first.json()
        assert other.json()["type"] == "/problems/ResponseIdReused"

    async def test_a_faulty_answer_does_not_use_it_up(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"])
        [ticket] = await tickets(stage, period["id"], 1)
        faulty = submission(3, ticket=ticket)
        del faulty["answers"]["WAKTU"]

        refused = await stage.submit(code, faulty)

        assert refused.status_code == 422
        assert (await stage.submit(code, submission(3, ticket=ticket))).status_code == 201

    async def test_two_answers_of_one_batch_cannot_share_it(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        [ticket] = await tickets(stage, period["id"], 1)
        shared = [submission(3, ticket=t) for t in (ticket, ticket.lower(), ticket)]

        response = await stage.submit(code, {"responses": shared})

        assert [one["status"] for one in response.json()["results"]] == [201, 409, 409]
        assert await counted(stage, period["id"]) == 1

    async def test_many_at_once_use_each_ticket_once(self, stage: Stage) -> None:
        """Thirty tickets, each tried by four people, everybody sending twice."""
        period = await stage.opened(tickets_required=True)
        code = await stage.form(period["id"])
        codes = await tickets(stage, period["id"], 30)
        sent = [submission(3, ticket=ticket) for ticket in codes for _ in range(4)] * 2
        random.Random(3).shuffle(sent)

        statuses = [
            (one["id"], one["ticket"], response.status_code)
            for one, response in zip(
                sent, await asyncio.gather(*[stage.submit(code, one) for one in sent]), strict=True
            )
        ]

        winners = {id_ for id_, _, status in statuses if status in {200, 201}}
        assert len(winners) == 30
        assert {status for id_, _, status in statuses if id_ not in winners} == {409}
        assert sorted(s for id_, _, s in statuses if id_ in winners) == [200] * 30 + [201] * 30
        assert await counted(stage, period["id"]) == 30


class TestEverythingAtOnce:
    @pytest.mark.parametrize("seed", [1, 2])
    async def test_writers_with_everything_neither_deadlock_nor_miscount(
        self, stage: Stage, seed: int
    ) -> None:
        chance = random.Random(seed)
        period = await stage.opened(questions=[RETURN])
        devices = []
        for name in ("Kios 1", "Kios 2", "Kios 3"):
            body = {"name": name, "kind": "kiosk"}
            devices.append((await stage.post(f"/periods/{period['id']}/devices", body)).json())
        code = devices[0]["form_code"]
        slips = await tickets(stage, period["id"], 60)
        numbers = dict.fromkeys(range(3), 0)
        sent = []
        for ticket in [*slips, *[None] * 140]:
            which = chance.randrange(3)
            numbers[which] += 1
            device = {"id": devices[which]["id"], "key": devices[which]["key"]}
            extra = {"KEMBALI": chance.choice([1, 2])}
            sent.append(
                submission(
                    chance.randint(1, 4),
                    extra=extra,
                    device=device | {"sequence": numbers[which]},
                    **({"ticket": ticket} if ticket else {}),
                )
            )
        every = sent + chance.sample(sent, 100)
        chance.shuffle(every)
        batches = [every[start : start + 6] for start in range(0, len(every), 6)]

        responses = await asyncio.gather(
            *[stage.submit(code, {"responses": batch}) for batch in batches]
        )

        results = [one for response in responses for one in response.json()["results"]]
        assert {one["status"] for one in results} == {200, 201}
        assert sum(one["status"] == 201 for one in results) == len(sent)
        [question] = (await stage.get(f"/periods/{period['id']}/questions")).json()["data"]
        assert question["n"] == len(sent)
        listed = (await stage.get(f"/periods/{period['id']}/devices")).json()["data"]
        assert [(d["received"], d["missing_total"], d["reused"]) for d in listed] == [
            (numbers[n], 0, 0) for n in range(3)
        ]
        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            _, proven = await tallies.proven(
                connection, stage.government, UUID(period["id"]), elements=9
            )
        assert proven

    async def test_a_round_sealed_meanwhile_takes_nothing_and_uses_nothing_up(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        tokens = await tickets(stage, period["id"], 1)
        await stage.submit(code, submission(4))
        await stage.step(period["id"], "close")
        await stage.step(period["id"], "seal")

        response = await stage.submit(code, submission(4, ticket=tokens[0], id=str(uuid4())))

        assert response.status_code == 410
        read = (await stage.get(f"/periods/{period['id']}/tickets")).json()
        assert read["spent"] == 0
