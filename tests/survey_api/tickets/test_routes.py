"""One ticket, one answer, and no way from one to the other."""

import asyncio
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID, uuid4

import pytest
from httpx import Response

from survey_api.tickets import actions as tickets
from tests.survey_api.factories import Stage, submission, today
from tests.tokens import Issuer


async def issued(stage: Stage, period_id: str, **changed: Any) -> list[dict[str, str]]:
    """Tickets as the counter prints them."""
    response = await stage.post(f"/periods/{period_id}/tickets", {"count": 1} | changed)
    assert response.status_code == 201, response.text
    made: list[dict[str, str]] = response.json()["data"]
    return made


def form_of(ticket: dict[str, str]) -> str:
    """The code of the form that a ticket opens."""
    return urlsplit(ticket["url"]).path.rsplit("/", 1)[1]


async def answer(stage: Stage, ticket: dict[str, str], **changed: Any) -> Response:
    return await stage.submit(form_of(ticket), submission(3, ticket=ticket["code"], **changed))


class TestIssueTickets:
    async def test_gives_codes_with_the_address_of_the_form(self, stage: Stage) -> None:
        service = str(await stage.publish_service())
        period = await stage.opened()

        made = await issued(stage, period["id"], service_id=service, count=40)

        assert len({ticket["code"] for ticket in made}) == 40
        [url] = {ticket["url"].partition("?")[0] for ticket in made}
        assert parse_qs(urlsplit(made[0]["url"]).query) == {"tiket": [made[0]["code"]]}
        forms = (await stage.get(f"/periods/{period['id']}/forms")).json()["data"]
        assert [(f["url"], f["channel"], f["service_id"]) for f in forms] == [(url, "qr", service)]

    async def test_keeps_nothing_that_could_be_read_back(self, stage: Stage) -> None:
        period = await stage.opened()
        [ticket] = await issued(stage, period["id"])

        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            row = await connection.fetchrow(
                "SELECT * FROM tickets WHERE period_id = $1", UUID(period["id"])
            )

        assert set(row.keys()) == {
            "government", "period_id", "sha256", "service_id", "issued_on", "spent",
        }  # fmt: skip
        assert ticket["code"].encode() not in row["sha256"]

    async def test_repeats_its_answer_under_the_same_key(self, stage: Stage) -> None:
        period = await stage.opened()
        path, key = f"/periods/{period['id']}/tickets", {"Idempotency-Key": str(uuid4())}

        first = await stage.post(path, {"count": 3}, **key)
        again = await stage.post(path, {"count": 3}, **key)

        assert first.json() == again.json()
        assert (await stage.get(path)).json()["issued"] == 3

    @pytest.mark.parametrize("count", [0, 501, "3", 2.5])
    async def test_refuses_impossible_numbers(self, stage: Stage, count: object) -> None:
        period = await stage.opened()

        response = await stage.post(f"/periods/{period['id']}/tickets", {"count": count})

        assert response.status_code == 422

    async def test_refuses_days_outside_the_round(self, stage: Stage) -> None:
        period = await stage.opened()
        late = str(today() + timedelta(days=31))

        response = await stage.post(
            f"/periods/{period['id']}/tickets", {"count": 1, "issued_on": late}
        )

        assert response.status_code == 422
        assert response.json()["type"] == "/problems/TicketDayOutsidePeriod"

    async def test_refuses_a_round_that_has_closed(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.step(period["id"], "close")

        response = await stage.post(f"/periods/{period['id']}/tickets", {"count": 1})

        assert (response.status_code, response.json()["type"]) == (409, "/problems/TicketsClosed")

    async def test_refuses_services_of_others(self, stage: Stage) -> None:
        period = await stage.opened()

        response = await stage.post(
            f"/periods/{period['id']}/tickets", {"count": 1, "service_id": str(uuid4())}
        )

        assert response.json()["type"] == "/problems/ServiceUnknown"

    async def test_is_for_counter_staff_within_reach(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await stage.opened()
        path, body = f"{stage.base}/periods/{period['id']}/tickets", {"count": 1}
        sign_in, client = issuer.sign_in, stage.survey.client
        elsewhere = sign_in("surveys:collect", government=stage.government, units=[uuid4()])
        reader = sign_in("surveys:read", government=stage.government)

        answers = [
            await client.post(path, json=body, headers=headers)
            for headers in ({}, reader, elsewhere, other_stage.headers)
        ]

        assert [one.status_code for one in answers] == [401, 403, 404, 404]


class TestReadTickets:
    async def test_counts_by_day_and_service(self, stage: Stage) -> None:
        service = str(await stage.publish_service())
        period = await stage.opened(tickets_required=True)
        first, *_ = await issued(stage, period["id"], service_id=service, count=3)
        await issued(stage, period["id"], count=2, issued_on=str(today() - timedelta(days=1)))
        assert (await answer(stage, first)).status_code == 201

        found = (await stage.get(f"/periods/{period['id']}/tickets")).json()

        assert (found["required"], found["issued"], found["spent"]) == (True, 5, 1)
        assert [(d["service_id"], d["issued"], d["spent"]) for d in found["data"]] == [
            (None, 2, 0),
            (service, 3, 1),
        ]


class TestAnswerWithTicket:
    async def test_uses_it_up(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        [ticket] = await issued(stage, period["id"])

        first = await answer(stage, ticket)
        second = await answer(stage, ticket)

        assert first.status_code == 201
        assert (second.status_code, second.json()["type"]) == (409, "/problems/TicketSpent")

    async def test_gives_the_first_receipt_again(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        [ticket] = await issued(stage, period["id"])
        body = submission(4, ticket=ticket["code"])

        sent = await asyncio.gather(*[stage.submit(form_of(ticket), body) for _ in range(6)])

        assert sorted(one.status_code for one in sent) == [200] * 5 + [201]
        assert len({one.json()["receipt"] for one in sent}) == 1
        assert (await stage.get(f"/periods/{period['id']}/tickets")).json()["spent"] == 1

    async def test_lets_only_one_of_several_answers_pass(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        [ticket] = await issued(stage, period["id"])

        sent = await asyncio.gather(*[answer(stage, ticket) for _ in range(8)])

        assert sorted(one.status_code for one in sent) == [201] + [409] * 7

    async def test_is_needed_where_the_round_asks_for_it(self, stage: Stage) -> None:
        period = await stage.opened(tickets_required=True)
        without = {
            channel: await stage.form(period["id"], channel=channel)
            for channel in ("qr", "web", "kiosk", "counter")
        }

        sent = {
            channel: await stage.submit(code, submission(3)) for channel, code in without.items()
        }

        assert {channel: one.status_code for channel, one in sent.items()} == {
            "qr": 422, "web": 422, "kiosk": 422, "counter": 422,
        }  # fmt: skip
        assert [one.json()["type"].rpartition("/")[2] for one in sent.values()] == [
            "TicketRequired", "TicketRequired", "DeviceRequired", "DeviceRequired",
        ]  # fmt: skip

    async def test_is_refused_for_another_service_or_round(self, stage: Stage) -> None:
        birth, death = [str(await stage.publish_service(name=n)) for n in ("Lahir", "Mati")]
        period = await stage.opened(tickets_required=True)
        other = await stage.opened(tickets_required=True, label="2026-11")
        [mine] = await issued(stage, period["id"], service_id=birth)
        [wrong_service] = await issued(stage, period["id"], service_id=death)
        [wrong_round] = await issued(stage, other["id"], service_id=birth)

        for ticket in (wrong_service["code"], wrong_round["code"], "2222-2222-2222"):
            response = await stage.submit(form_of(mine), submission(3, ticket=ticket))
            assert response.status_code == 422
            assert response.json()["type"] == "/problems/TicketUnknown"
        assert (await answer(stage, mine)).status_code == 201


class TestSpend:
    async def test_names_what_may_not_be_used(self, stage: Stage) -> None:
        period = await stage.opened()
        one, two = await issued(stage, period["id"], count=2)
        pool, period_id = stage.survey.app.state.pool, UUID(period["id"])

        async with pool.acquire(stage.government) as connection:
            spent = await tickets.spend(
                connection, stage.government, period_id, None, [one["code"]]
            )
            refused = await tickets.spend(
                connection, stage.government, period_id, None,
                [one["code"], two["code"], "unknown"],
            )  # fmt: skip

        assert dict(spent) == {}
        assert {code: type(problem).__name__ for code, problem in refused.items()} == {
            one["code"]: "TicketSpent",
            "unknown": "TicketUnknown",
        }

    async def test_gives_the_ticket_back_when_nothing_was_stored(self, stage: Stage) -> None:
        period = await stage.opened()
        [ticket] = await issued(stage, period["id"])
        pool, period_id = stage.survey.app.state.pool, UUID(period["id"])

        async with pool.acquire(stage.government) as connection:
            transaction = connection.transaction()
            await transaction.start()
            await tickets.spend(connection, stage.government, period_id, None, [ticket["code"]])
            await transaction.rollback()

        assert (await answer(stage, ticket)).status_code == 201
