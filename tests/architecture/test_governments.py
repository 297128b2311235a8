"""What the public learns of a government that does not exist, or that has nothing to show yet."""

import re
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from httpx import Response
from sqlalchemy import text

from prima_chassis.database import EVERYWHERE
from prima_deploy.engines import Engines
from prima_deploy.services import Service
from tests.architecture.test_operations import PUBLIC, Operation, operations
from tests.contracts import application
from tests.harness import Running, a_government, running
from tests.tokens import Issuer

UNKNOWN = "99.99"
UNUSED = text(
    "SELECT code FROM directory_governments d WHERE NOT active AND NOT EXISTS"
    " (SELECT FROM directory_units u WHERE u.government = d.code) LIMIT 1"
)
"""The directory, which is the identity application's own, knows them all from the beginning."""


@pytest.fixture
async def served(migrated: Engines, service: Service, issuer: Issuer) -> AsyncIterator[Running]:
    """The service with its database, and without background work."""
    files = migrated.folder / "files" / service.name
    app = application(
        service,
        database_url=migrated.database_url(service.name),
        files_url=files.as_uri(),
        rate_factor=1000,
    )
    async with running(app, issuer, service.name) as one:
        yield one


def about_governments(served: Running, service: Service) -> list[Operation]:
    """What anybody may ask of a government or tell it."""
    return [
        one
        for one in operations(served.app)
        if "{government}" in one.path and one.id in PUBLIC[service.name]
    ]


async def ask(served: Running, operation: Operation, government: str) -> Response:
    """Ask with ids that nothing has, and without the query or body that it may need."""
    path = operation.path.replace("{government}", government)
    return await served.client.request(
        operation.method,
        re.sub(r"{[^}]+}", str(UUID(int=1)), path),
        headers={"Idempotency-Key": str(UUID(int=1))},
    )


def refusal(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("/problems/")


async def test_every_public_operation_says_alike_that_there_is_no_such_government(
    served: Running, service: Service
) -> None:
    """Before it looks at anything else of the request: an empty list would be a lie."""
    asked = about_governments(served, service)
    assert asked

    answers = {one.id: refusal(await ask(served, one, UNKNOWN)) for one in asked}

    assert {
        name: told for name, told in answers.items() if told != (404, "GovernmentUnknown")
    } == {}


async def test_the_contract_says_so_too(served: Running, service: Service) -> None:
    told = {
        one.id: one.contract["responses"].get("404", {"description": ""})["description"]
        for one in about_governments(served, service)
    }

    assert [name for name, sentence in told.items() if "GovernmentUnknown" not in sentence] == []


async def test_a_government_that_has_nothing_yet_is_another_matter(
    served: Running, service: Service
) -> None:
    """Its lists are there, and empty, from the moment in which it is activated."""
    asked = about_governments(served, service)
    if service.name == "identity":
        async with served.database.transaction(EVERYWHERE) as session:
            government = await session.scalar(UNUSED) or ""
    else:
        government = a_government()
        assert refusal(await ask(served, asked[0], government)) == (404, "GovernmentUnknown")
        await served.know(government)

    answers = {one.id: await ask(served, one, government) for one in asked}

    assert [name for name, answer in answers.items() if "GovernmentUnknown" in answer.text] == []
    lists = [
        answer.json()["data"]
        for answer in answers.values()
        if answer.status_code == 200
        and answer.headers["content-type"] == "application/json"
        and "data" in answer.json()
    ]
    assert lists
    assert not any(lists)
