import re
from uuid import uuid4

import nats
from httpx import ASGITransport, AsyncClient

from prima_deploy.engines import Engines
from prima_gateway.main import build
from prima_gateway.settings import Settings
from tests.gateway.factories import House
from tests.harness import eventually, settings_for


class TestWorker:
    async def test_publishes_what_happened_and_keeps_everything_going(
        self, engines: Engines, house: House, government: str
    ) -> None:
        await house.unit(government)
        settings = settings_for(
            Settings, engines, "identity", smtp_url="smtp://127.0.0.1:1", service_urls={}
        )
        app = build(settings)
        subject = f"prima.identity.{government.replace('.', '-')}.>"

        async with app.router.lifespan_context(app):
            broker = await nats.connect(engines.nats_url)
            await eventually(lambda: _state(app.state.events), lambda state: state == "up")
            subscription = await broker.jetstream().subscribe(subject, ordered_consumer=True)
            facts = [await subscription.next_msg(timeout=10) for _ in range(3)]
            transport = ASGITransport(app)
            async with AsyncClient(transport=transport, base_url="http://prima.test") as client:
                ready = await client.get("/readyz")
            await broker.close()

        assert [fact.subject.rpartition(".")[2] for fact in facts] == [
            "activated",
            "published",
            "changed",
        ]
        assert ready.json()["parts"]["identity"]["parts"] == {"database": "up", "events": "up"}


async def _state(state: str) -> str:
    return state


class TestContract:
    def test_names_every_operation_once(self, house: House) -> None:
        paths = house.running.app.openapi()["paths"]
        names = [operation["operationId"] for item in paths.values() for operation in item.values()]

        assert len(names) > 40
        assert len(names) == len(set(names))

    async def test_is_served_where_integrations_look_for_it(self, house: House) -> None:
        answer = await house.client.get("/api/identity/v1/openapi.json")

        assert answer.status_code == 200
        assert answer.json()["openapi"].startswith("3.1")


OPEN = {
    ("get", "/api/identity/v1/governments"),
    ("get", "/api/identity/v1/governments/{government}"),
    ("get", "/api/identity/v1/governments/{government}/units"),
    ("get", "/api/identity/v1/governments/{government}/units/{unit_id}"),
    ("get", "/api/identity/v1/governments/{government}/calendar"),
    ("post", "/api/identity/v1/session"),
    ("delete", "/api/identity/v1/session"),
    ("post", "/api/identity/v1/session/refresh"),
    ("get", "/oauth/authorize"),
    ("post", "/oauth/authorize"),
    ("post", "/oauth/token"),
    ("post", "/oauth/revoke"),
    ("get", "/.well-known/oauth-authorization-server"),
    ("get", "/.well-known/jwks.json"),
    ("get", "/readyz"),
}


class TestStrangers:
    async def test_are_turned_away_wherever_it_is_not_meant_to_be_open(self, house: House) -> None:
        operations = {
            (method, path)
            for path, item in house.running.app.openapi()["paths"].items()
            for method in item
        }
        assert operations >= OPEN

        answers = {}
        for method, path in operations - OPEN:
            address = path.replace("{government}", "11.01")
            address = re.sub(r"{[^}]+}", str(uuid4()), address)
            answers[method, path] = (await house.client.request(method, address)).status_code

        assert len(answers) > 25
        assert {op: status for op, status in answers.items() if status != 401} == {}
