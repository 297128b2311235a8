import asyncio
from typing import Any

import asyncpg
import pytest
from httpx import Response
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from prima_deploy.engines import Engines
from tests.gateway.factories import API, House, kind


async def trail(house: House, government: str, **query: Any) -> Response:
    return await house.client.get(
        f"{API}/governments/{government}/audit",
        params=query,
        headers=await house.governor(government),
    )


async def verification(house: House, government: str) -> dict[str, Any]:
    answer = await house.client.get(
        f"{API}/governments/{government}/audit/verification",
        headers=await house.governor(government),
    )
    found: dict[str, Any] = answer.json()
    return found


@pytest.fixture
async def vandal(engines: Engines) -> asyncpg.Connection:
    """Somebody who owns the database server, and knows how to switch a trigger off."""
    url = engines.admin_url.replace("/postgres?", "/prima_identity?")
    connection = await asyncpg.connect(url)
    await connection.execute("SET session_replication_role = replica")
    return connection


class TestTrail:
    async def test_says_who_did_what_newest_first(self, house: House, government: str) -> None:
        unit = await house.unit(government)
        staff = await house.staff(government, "officer")
        client = await house.api_client(government)

        entries = (await trail(house, government)).json()["data"]

        assert [(entry["action"], entry["subject"]) for entry in entries] == [
            ("client.created", client["client_id"]),
            ("account.created", staff.id),
            ("unit.added", str(unit)),
            ("government.changed", government),
        ]
        assert [entry["seq"] for entry in entries] == [4, 3, 2, 1]
        assert all(entry["actor"] and entry["at"] for entry in entries)

    async def test_holds_no_personal_data(self, house: House, government: str) -> None:
        staff = await house.staff(government, name="Nama Rahasia", email="rahasia@prima.test")
        await house.change(government, staff, name="Nama Lain", password="hujan-sore-di-dermaga")

        shown = (await trail(house, government)).text

        for secret in (staff.username, "Rahasia", "rahasia@", "Lain", "hujan"):
            assert secret not in shown
        assert '"fields":["name","password"]' in shown

    async def test_comes_in_pages(self, house: House, government: str) -> None:
        for number in range(3):
            await house.unit(government, f"Dinas {number}")

        first = (await trail(house, government, limit=2)).json()
        second = (await trail(house, government, limit=2, cursor=first["next"])).json()

        assert [entry["seq"] for entry in first["data"] + second["data"]] == [4, 3, 2, 1]

    async def test_of_the_platform_is_for_its_operators(
        self, house: House, government: str
    ) -> None:
        await house.client.post(f"{API}/keys/rotations", headers=await house.operator())

        answer = await house.client.get(f"{API}/audit", headers=await house.operator())
        refused = await house.client.get(f"{API}/audit", headers=await house.governor(government))
        intact = await house.client.get(f"{API}/audit/verification", headers=await house.operator())

        assert "key.rotated" in {entry["action"] for entry in answer.json()["data"]}
        assert (refused.status_code, kind(refused)) == (403, "NotAllowed")
        assert intact.json()["intact"] is True

    async def test_keeps_one_order_when_many_act_at_once(
        self, house: House, government: str
    ) -> None:
        await asyncio.gather(*[house.api_client(government) for _ in range(8)])

        assert await verification(house, government) == {
            "intact": True,
            "entries": 9,
            "broken_at": None,
        }


class TestTampering:
    @pytest.mark.parametrize(
        ("deed", "broken_at"),
        [
            ("UPDATE audit_entries SET actor = 'orang lain' WHERE government = $1 AND seq = 2", 2),
            ("UPDATE audit_entries SET detail = '{}' WHERE government = $1 AND seq = 1", 1),
            (
                "UPDATE audit_entries SET at = now() WHERE government = $1 AND seq = 3",
                3,
            ),
            ("DELETE FROM audit_entries WHERE government = $1 AND seq = 2", 2),
            ("DELETE FROM audit_entries WHERE government = $1 AND seq = 4", 4),
            ("DELETE FROM audit_entries WHERE government = $1", 1),
            ("UPDATE audit_heads SET seq = 3 WHERE government = $1", 5),
            ("DELETE FROM audit_heads WHERE government = $1", 1),
        ],
        ids=[
            "actor",
            "detail",
            "time",
            "one gone",
            "last gone",
            "all gone",
            "head moved",
            "no head",
        ],
    )
    async def test_is_noticed(
        self,
        house: House,
        government: str,
        vandal: asyncpg.Connection,
        deed: str,
        broken_at: int,
    ) -> None:
        for number in range(3):
            await house.unit(government, f"Dinas {number}")
        assert (await verification(house, government))["intact"] is True

        assert await vandal.execute(deed, government) not in {"UPDATE 0", "DELETE 0"}
        await vandal.close()

        found = await verification(house, government)
        assert (found["intact"], found["broken_at"]) == (False, broken_at)

    async def test_is_noticed_even_when_the_chain_is_computed_anew(
        self, house: House, government: str, vandal: asyncpg.Connection
    ) -> None:
        """Who shortens the chain and moves its end lacks the secret that marks the end."""
        for number in range(2):
            await house.unit(government, f"Dinas {number}")
        last = await vandal.fetchval(
            "DELETE FROM audit_entries WHERE government = $1 AND seq = 3 RETURNING previous",
            government,
        )
        await vandal.execute(
            "UPDATE audit_heads SET seq = 2, digest = $2 WHERE government = $1", government, last
        )
        await vandal.close()

        assert (await verification(house, government))["intact"] is False

    @pytest.mark.parametrize(
        "deed",
        ["UPDATE audit_entries SET actor = 'x'", "DELETE FROM audit_entries"],
    )
    async def test_is_refused_to_the_service_itself(
        self, house: House, government: str, deed: str
    ) -> None:
        with pytest.raises(DBAPIError, match="permission denied"):
            async with house.running.database.transaction(government) as session:
                await session.execute(text(deed))

    async def test_is_refused_to_the_owner_of_the_tables(self, engines: Engines) -> None:
        owner = await asyncpg.connect(engines.owner_url("identity"))

        with pytest.raises(asyncpg.PostgresError, match="only grows"):
            await owner.execute("DELETE FROM audit_entries")
        with pytest.raises(asyncpg.PostgresError, match="only grows"):
            await owner.execute("TRUNCATE audit_entries")
        await owner.close()
