import asyncio
import secrets
from datetime import timedelta

import pytest
from cryptography.exceptions import InvalidTag
from joserfc import jwt
from joserfc.jwk import KeySet
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Tokens
from prima_gateway.keys import actions, rules
from prima_gateway.keys.actions import Keyring
from prima_gateway.keys.models import SigningKey
from prima_gateway.sealing import Sealer
from tests.gateway.factories import API, ELSEWHERE, House, read

KEYS = "/.well-known/jwks.json"


def keyring(house: House) -> Keyring:
    """The keys as another process of the same service knows them."""
    state = house.running.app.state
    return Keyring(lambda: state.database, state.sealer)


async def kids(session: AsyncSession) -> set[str]:
    """Every stored key."""
    return set((await session.scalars(select(SigningKey.kid))).all())


class TestKeySet:
    async def test_shows_public_halves_only(self, house: House) -> None:
        answer = await house.client.get(KEYS)

        keys = answer.json()["keys"]
        assert keys
        assert all(set(key) == {"kty", "crv", "x", "y", "kid", "alg", "use"} for key in keys)
        assert {(key["crv"], key["alg"]) for key in keys} == {("P-256", "ES256")}
        assert "max-age" in answer.headers["cache-control"]

    async def test_holds_the_key_that_signs(self, house: House) -> None:
        headers = await house.governor(ELSEWHERE)

        header, _ = read(headers["Authorization"].removeprefix("Bearer "))

        keys = (await house.client.get(KEYS)).json()["keys"]
        assert header["kid"] in {key["kid"] for key in keys}

    async def test_is_stored_with_its_private_half_sealed(self, house: House) -> None:
        async with house.running.database.transaction(None) as session:
            stored = (await session.scalars(select(SigningKey))).first()

        assert stored is not None
        assert b"PRIVATE" not in stored.private
        assert "d" not in stored.public
        other = Sealer(secrets.token_bytes(32))
        with pytest.raises(InvalidTag):
            other.open(stored.private, purpose=actions.PURPOSE, owner=stored.kid)


class TestRotation:
    async def test_keeps_old_tokens_valid_and_signs_with_the_new_key_later(
        self, house: House, government: str
    ) -> None:
        old = await house.governor(government)

        answer = await house.client.post(f"{API}/keys/rotations", headers=await house.operator())
        kid = answer.json()["kid"]
        house.running.app.state.keyring.forget()

        assert answer.status_code == 201
        keys = (await house.client.get(KEYS)).json()["keys"]
        assert kid in {key["kid"] for key in keys}
        still = await house.governor(government)
        assert read(still["Authorization"][7:])[0]["kid"] != kid
        with clock.ahead(rules.PUBLISHED_BEFORE + timedelta(seconds=1)):
            new = await house.governor(government)
        assert read(new["Authorization"][7:])[0]["kid"] == kid
        service = Tokens(
            issuer=house.settings.issuer, audience="standards", fetch=keyring(house).published
        )
        for headers in (old, still):
            assert (await service.verify(headers["Authorization"][7:])).reaches(government)
        published = KeySet.import_key_set((await house.client.get(KEYS)).json())
        assert jwt.decode(new["Authorization"][7:], published).claims["sub"]

    async def test_comes_by_itself_when_a_key_has_served_its_time(self, house: House) -> None:
        sealer = house.running.app.state.sealer
        async with AsyncSession(house.running.database.engine) as session:
            before = await kids(session)

            with clock.ahead(rules.SIGNS_FOR + timedelta(days=1)):
                assert await actions.tend(session, sealer)
                made = await kids(session) - before
                assert not await actions.tend(session, sealer)
            with clock.ahead(rules.SIGNS_FOR + timedelta(days=2)):
                assert await actions.tend(session, sealer)
                kept = await kids(session)
            await session.rollback()

        assert len(made) == 1
        assert kept == made

    async def test_is_for_the_platform_alone(self, house: House, government: str) -> None:
        headers = await house.governor(government)

        assert (
            await house.client.post(f"{API}/keys/rotations", headers=headers)
        ).status_code == 403


class TestFirstKey:
    async def test_is_one_even_when_processes_start_together(self, house: House) -> None:
        rings = [keyring(house) for _ in range(4)]

        sets = await asyncio.gather(*[ring.published() for ring in rings])

        assert all(found == sets[0] for found in sets)
