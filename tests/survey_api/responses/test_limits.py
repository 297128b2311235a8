"""A stranger may bring so many answers a minute, however they are packed."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from httpx import ASGITransport, AsyncClient, Response

from tests.survey_api.factories import API, Stage, several, submission
from tests.tokens import ISSUER


async def send(stage: Stage, code: str, address: str, body: Any, **headers: str) -> Response:
    transport = ASGITransport(stage.survey.app, client=(address, 1))
    async with AsyncClient(transport=transport, base_url=ISSUER) as client:
        return await client.post(f"{API}/forms/{code}/responses", json=body, headers=headers)


def limit(stage: Stage, *, factor: float) -> None:
    state = stage.survey.app.state
    state.settings = state.settings.model_copy(update={"rate_factor": factor})


@pytest.fixture
def address(stage: Stage) -> Iterator[str]:
    """An address that nobody else uses, in an installation with the ordinary limits."""
    before = stage.survey.app.state.settings
    limit(stage, factor=1)
    yield f"2001:db8::{uuid4().hex[:4]}:{uuid4().hex[:4]}"
    stage.survey.app.state.settings = before


class TestStrangers:
    async def test_pay_for_every_answer_of_a_batch(self, stage: Stage, address: str) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])

        sent = [await send(stage, code, address, several(4, times=500)) for _ in range(4)]

        assert [one.status_code for one in sent] == [200, 429, 429, 429]
        assert sent[0].headers["RateLimit"].startswith('"responses";r=100;')
        assert sent[1].json()["type"] == "/problems/TooManyRequests"
        assert 0 < int(sent[1].headers["Retry-After"]) <= 60
        assert (await stage.progress(period["id"]))["n"] == 500

    async def test_bring_what_is_left_of_their_minute(self, stage: Stage, address: str) -> None:
        code = await stage.form((await stage.opened())["id"])
        await send(stage, code, address, several(4, times=500))

        rest = await send(stage, code, address, several(4, times=100))
        more = await send(stage, code, address, submission(4))

        assert (rest.status_code, more.status_code) == (200, 429)
        assert rest.headers["RateLimit"].startswith('"responses";r=0;')

    async def test_do_not_pay_for_each_other(self, stage: Stage, address: str) -> None:
        code = await stage.form((await stage.opened())["id"])
        await send(stage, code, address, several(4, times=500))

        other = await send(stage, code, f"{address[:-1]}:1", several(4, times=500))

        assert other.status_code == 200

    async def test_pay_also_for_answers_that_are_refused(self, stage: Stage, address: str) -> None:
        code = await stage.form((await stage.opened())["id"])

        sent = [
            await send(stage, code, address, {"responses": [{"id": "x"}] * 500}) for _ in range(2)
        ]

        assert [one.status_code for one in sent] == [200, 429]

    async def test_may_send_a_full_batch_also_where_less_is_allowed(
        self, stage: Stage, address: str
    ) -> None:
        """Or a device could never get rid of what it holds."""
        code = await stage.form((await stage.opened())["id"])
        limit(stage, factor=0.5)

        sent = [await send(stage, code, address, several(4, times=500)) for _ in range(2)]

        assert [one.status_code for one in sent] == [200, 429]


async def test_clients_with_a_token_pay_for_the_request_alone(stage: Stage, address: str) -> None:
    period = await stage.opened()
    code = await stage.form(period["id"])
    body = several(4, times=500)

    sent = [await send(stage, code, address, body, **stage.headers) for _ in range(3)]
    invented = {"Authorization": f"Bearer {uuid4()}"}
    strangers = [await send(stage, code, address, body, **invented) for _ in range(2)]

    assert [one.status_code for one in sent] == [200] * 3
    assert [one.status_code for one in strangers] == [200, 429]
