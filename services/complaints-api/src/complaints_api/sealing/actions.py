"""Seal and open what citizens entrust to us. Nothing of it is ever stored in clear."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Header, Request
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.sealing import repository, rules
from complaints_api.sealing.errors import ContentDestroyed
from complaints_api.sealing.models import DataKey
from prima_chassis.idempotency import IdempotencyKeyMissing
from prima_chassis.problems import InvalidRequest

EDITION = 1


class Purpose(StrEnum):
    """What a data key is for."""

    STORY = "story"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True, repr=False)
class Keyring:
    """Every key of this service, derived from its secret; none is stored."""

    story: bytes
    identity: bytes
    receipt: bytes
    reporter_token: bytes
    timeline: bytes

    def wrapping(self, purpose: Purpose) -> bytes:
        """The key that wraps data keys of `purpose`."""
        return self.identity if purpose is Purpose.IDENTITY else self.story


@dataclass(frozen=True, slots=True, repr=False)
class Box:
    """Seals and opens the texts of one complaint."""

    government: str
    complaint_id: UUID
    _key: bytes

    def seal(self, field: str, text: str) -> bytes:
        """`text` sealed for `field` of this complaint; elsewhere it does not open.

        Raises InvalidRequest for a NUL: the database would refuse it in a text of its own.
        """
        if "\0" in text:
            raise InvalidRequest
        return rules.seal(self._key, rules.pad(text), self._place(field))

    def open(self, field: str, sealed: bytes) -> str:
        """The text that was sealed for `field`."""
        return rules.unpad(rules.unseal(self._key, sealed, self._place(field)))

    def _place(self, field: str) -> str:
        return f"{self.government}/{self.complaint_id}/{field}"


@lru_cache(maxsize=8)
def keyring(secret: bytes) -> Keyring:
    """The keys that `secret` derives."""
    return Keyring(
        story=rules.derive(secret, "story"),
        identity=rules.derive(secret, "identity"),
        receipt=rules.derive(secret, "receipt"),
        reporter_token=rules.derive(secret, "reporter token"),
        timeline=rules.derive(secret, "timeline"),
    )


def _of_request(request: Request) -> Keyring:
    return keyring(request.app.state.settings.key())


Keys = Annotated[Keyring, Depends(_of_request)]
"""The keys of the running service, for routes."""


async def strong_key(
    key: Annotated[str | None, Header(alias="Idempotency-Key", min_length=16)] = None,
) -> None:
    """For `dependencies=[Depends(strong_key)]` before Idempotent: kept answers are sealed with
    the client's own key, so here, where they hold secrets, everybody needs one and a short one
    is refused."""
    if key is None:
        raise IdempotencyKeyMissing


def new_box(
    session: AsyncSession, keys: Keyring, government: str, complaint_id: UUID, purpose: Purpose
) -> Box:
    """A box for a new complaint; its data key is stored wrapped."""
    key = rules.new_key()
    place = f"{government}/{complaint_id}/{purpose}"
    session.add(
        DataKey(
            government=government,
            complaint_id=complaint_id,
            purpose=purpose,
            edition=EDITION,
            wrapped=rules.seal(keys.wrapping(purpose), key, place),
        )
    )
    return Box(government, complaint_id, key)


async def box(
    session: AsyncSession, keys: Keyring, government: str, complaint_id: UUID, purpose: Purpose
) -> Box:
    """The box of a stored complaint; raises ContentDestroyed when its key is gone."""
    stored = await repository.find(session, government, complaint_id, purpose)
    if stored is None:
        raise ContentDestroyed
    place = f"{government}/{complaint_id}/{purpose}"
    key = rules.unseal(keys.wrapping(purpose), stored.wrapped, place)
    return Box(government, complaint_id, key)
