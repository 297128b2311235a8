"""A member of staff with a case in front of them: what every act of staff begins with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.sealing.actions import Keyring, Keys
from prima_chassis.auth import Actor, requires
from prima_chassis.database import Session
from prima_chassis.etags import Expected
from prima_chassis.paths import GovernmentCode

COORDINATE = "complaints:coordinate"
HANDLE = "complaints:handle"
INSPECT = "complaints:inspect"


@dataclass(frozen=True, slots=True)
class Desk:
    """Who acts on which case, and the version of it that they have seen."""

    session: AsyncSession
    keys: Keyring
    actor: Actor
    government: str
    complaint_id: UUID
    expected: int


def _at_desk(*scopes: str) -> Callable[..., Awaitable[Desk]]:
    async def desk(
        *,
        government: GovernmentCode,
        complaint_id: UUID,
        actor: Annotated[Actor, Depends(requires(*scopes))],
        expected: Expected,
        keys: Keys,
        session: Session,
    ) -> Desk:
        return Desk(session, keys, actor, government, complaint_id, expected)

    return desk


CoordinatorDesk = Annotated[Desk, Depends(_at_desk(COORDINATE, INSPECT))]
HandlerDesk = Annotated[Desk, Depends(_at_desk(HANDLE, INSPECT))]
InspectorDesk = Annotated[Desk, Depends(_at_desk(INSPECT))]
AnyDesk = Annotated[Desk, Depends(_at_desk(COORDINATE, HANDLE, INSPECT))]
"""For routes: the case in the address, for somebody who holds one of the scopes."""
