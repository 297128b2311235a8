"""What pgbench sends: the SQL that survey-api really asks, learnt by asking it, and the least
that stores one answer.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from asyncpg.connection import LoggedQuery
from httpx import ASGITransport, AsyncClient

from prima_chassis.pool import TenantConnection, TenantPool
from prima_deploy.services import SERVICES
from survey_api.main import build
from survey_api.settings import Settings
from survey_api.tallies.actions import pairs
from tests.bench.scene import GOVERNMENT, Scene, one
from tests.bench.stack import Stack

NEW_IDS = "ARRAY(SELECT gen_random_uuid() FROM generate_series(1, %d))"


ONE_ROW = """
    WITH new AS (
        INSERT INTO responses (government, period_id, id, channel, answered_on, status, answers,
            gender, age_band, education, occupation, content_sha256)
        VALUES (:government, :period, gen_random_uuid(), 'qr', :day, 'accepted', :answers,
            1, 3, 6, 6, sha256('answers'))
        ON CONFLICT (government, period_id, id) DO NOTHING
        RETURNING period_id, channel, answered_on, status
    )
    INSERT INTO cells AS c (government, period_id, service_id, channel, answered_on, status, slot,
        n, total, squares, sums, products)
    SELECT :government, period_id, '00000000-0000-0000-0000-000000000000', channel, answered_on,
        status, :client_id, 1, :total, :squares, :answers, :products
    FROM new
    ON CONFLICT ON CONSTRAINT pk_cells DO UPDATE SET
        n = c.n + excluded.n, total = c.total + excluded.total,
        squares = c.squares + excluded.squares, sums = ARRAY[{sums}], products = ARRAY[{products}]
"""
"""The least that stores one answer and counts it: all arithmetic is done beforehand."""


@dataclass(frozen=True, slots=True)
class Script:
    """A transaction script and the variables it uses, as pgbench takes them."""

    text: str
    variables: dict[str, str]


class _Overheard(TenantPool):
    """A pool whose connections tell what they are asked."""

    def __init__(self, url: str) -> None:
        super().__init__(url, size=1)
        self._asked: list[tuple[str, Sequence[Any]]] = []

    async def _connection(self) -> TenantConnection:
        connection = await super()._connection()
        connection.add_query_logger(self._hear)
        return connection

    def _hear(self, query: LoggedQuery) -> None:
        if "set_config" not in query.query:
            self._asked.append((query.query, query.args))

    async def asked_so_far(self) -> list[tuple[str, Sequence[Any]]]:
        """Statements with their values, since this was last asked."""
        await asyncio.sleep(0)  # asyncpg tells it in the loop's next round
        told, self._asked = self._asked, []
        return told


@asynccontextmanager
async def _overhearing(stack: Stack) -> AsyncIterator[tuple[AsyncClient, _Overheard]]:
    """A survey-api in this process, and what it asks."""
    service = SERVICES["survey"]
    told = stack.installation.environment(service, {})
    values: dict[str, Any] = {
        name.removeprefix(service.prefix).lower(): value for name, value in told.items()
    }
    app = build(Settings(**values, worker=False, log_level="warning", rate_factor=1000))
    transport = ASGITransport(app)
    async with app.router.lifespan_context(app):
        pool = _Overheard(stack.installation.database_url(service))
        app.state.pool = pool
        async with AsyncClient(transport=transport, base_url=stack.direct("survey")) as client:
            yield client, pool
        await pool.close()


async def index_read(stack: Stack, path: str) -> Script:
    """Everything that one read of the index asks of a connection that knows the types."""
    async with _overhearing(stack) as (client, pool):
        (await client.get(path)).raise_for_status()
        await pool.asked_so_far()
        (await client.get(path)).raise_for_status()
        return _script(await pool.asked_so_far(), lambda _: None)


def one_row(scene: Scene) -> Script:
    """The least statement for one answer, a slot per client."""
    answers = [3] * len(scene.elements)
    order = pairs(len(answers))

    def added(column: str, length: int) -> str:
        return ", ".join(f"c.{column}[{n}] + excluded.{column}[{n}]" for n in range(1, length + 1))

    sums, products = added("sums", len(answers)), added("products", len(order))
    variables = {
        "government": GOVERNMENT,
        "period": scene.limit.period,
        "day": datetime.now(UTC).date(),
        "answers": answers,
        "total": sum(answers),
        "squares": sum(answers) ** 2,
        "products": [answers[u - 1] * answers[v - 1] for u, v in order],
    }
    text = _with(ONE_ROW.format(sums=sums, products=products), ())
    return Script(f"{text};\n", {name: _text(value) for name, value in variables.items()})


async def storing(stack: Stack, scene: Scene, rows: int) -> Script:
    """The service's own statement for `rows` answers: with new ids, a slot per client."""
    async with _overhearing(stack) as (client, pool):
        people = [one(scene.elements) for _ in range(rows)]
        (await client.post(scene.limit.submit, json={"responses": people})).raise_for_status()
        told = await pool.asked_so_far()
    stored = [asked for asked in told if "INSERT INTO responses" in asked[0]]
    assert len(stored) == 1, "one statement stores a batch"
    ids = {person["id"] for person in people}

    def fresh(value: Any) -> str | None:
        if isinstance(value, list) and set(map(str, value)) == ids:
            return NEW_IDS % rows
        return ":client_id" if isinstance(value, int) else None

    return _script(stored, fresh)


def _script(
    asked: Sequence[tuple[str, Sequence[Any]]], instead: Callable[[Any], str | None]
) -> Script:
    variables: dict[str, str] = {}
    lines = []
    for number, (query, values) in enumerate(asked):
        shown: list[str] = []
        for place, value in enumerate(values, 1):
            name = f"v{number}_{place}"
            expression = instead(value)
            if expression is None and value is not None:
                variables[name] = _text(value)
                expression = f":{name}"
            shown.append(expression or "NULL")
        lines.append(f"{_with(query, shown)};\n")
    return Script("".join(lines), variables)


def _with(query: str, shown: Sequence[str]) -> str:
    """The query on one line, with what is shown for its parameters."""
    return re.sub(r"\$(\d+)", lambda found: shown[int(found[1]) - 1], " ".join(query.split()))


def _text(value: Any) -> str:
    """The value in PostgreSQL's text form."""
    if isinstance(value, list | tuple):
        return "{" + ",".join("NULL" if v is None else f'"{_element(v)}"' for v in value) + "}"
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    assert isinstance(value, str | int | UUID | date), type(value)
    return str(value)


def _element(value: Any) -> str:
    return _text(value).replace("\\", "\\\\").replace('"', '\\"')
