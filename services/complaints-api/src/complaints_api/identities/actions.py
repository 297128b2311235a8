"""Keep who reported apart from what was reported, and show it only as promised."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from complaints_api.cases import actions as cases
from complaints_api.identities import repository, rules, schemas
from complaints_api.identities.errors import (
    AnotherCustodianNeeded,
    NothingSealed,
    RevealDecided,
    RevealNotFound,
    RevealPending,
)
from complaints_api.identities.models import Identity, IdentityView, RevealRequest
from complaints_api.identities.schemas import RevealRead, RevealState
from complaints_api.sealing import actions as sealing
from complaints_api.sealing.actions import Keyring, Purpose
from complaints_api.timeline import actions as timeline
from prima_chassis import clock
from prima_chassis.auth import Actor, NotAllowed

IdentityRead = schemas.IdentityRead
FIELD = "identity"


def keep(
    session: AsyncSession,
    keys: Keyring,
    identity: Mapping[str, str | None],
    *,
    place: tuple[str, UUID],
) -> None:
    """Seal `identity` (name, phone, email) under the second data key of the complaint at
    `place` (government, id)."""
    box = sealing.new_box(session, keys, *place, Purpose.IDENTITY)
    sealed = box.seal(FIELD, json.dumps(dict(identity), sort_keys=True))
    session.add(Identity(government=place[0], complaint_id=place[1], sealed=sealed))


async def show(
    session: AsyncSession,
    keys: Keyring,
    actor: Actor,
    *,
    place: tuple[str, UUID],
    permitted: bool,
) -> IdentityRead | None:
    """The identity when `permitted`, or when two custodians consented; the view is recorded."""
    stored = await repository.identity(session, *place)
    if stored is None:
        return None
    consent = None
    if not permitted:
        consent = await repository.consent(session, *place, to=actor.id, at=clock.now())
        if consent is None:
            return None
    box = await sealing.box(session, keys, *place, Purpose.IDENTITY)
    session.add(
        IdentityView(
            government=place[0],
            id=uuid4(),
            complaint_id=place[1],
            actor=actor.id,
            at=clock.now(),
            reveal_id=consent.id if consent else None,
        )
    )
    return IdentityRead.model_validate_json(box.open(FIELD, stored.sealed))


async def request_reveal(
    session: AsyncSession,
    keys: Keyring,
    actor: Actor,
    reason: str,
    *,
    place: tuple[str, UUID],
) -> RevealRead:
    """Ask the custodians to open the sealed identity of a case that `actor` works on."""
    government, complaint_id = place
    complaint, acting = await cases.find(
        session, actor, government=government, complaint_id=complaint_id
    )
    if not acting:
        raise NotAllowed(scope="complaints:inspect / complaints:coordinate")
    if complaint.identity_class != "sealed":
        raise NothingSealed
    if await repository.pending(session, government, complaint_id):
        raise RevealPending

    box = await sealing.box(session, keys, government, complaint_id, Purpose.STORY)
    reveal_id = uuid4()
    request = RevealRequest(
        government=government,
        id=reveal_id,
        complaint_id=complaint_id,
        ticket=complaint.ticket,
        reason=box.seal(f"reveal/{reveal_id}", reason),
        requested_by=actor.id,
        requested_at=clock.now(),
        state=RevealState.PENDING,
    )
    session.add(request)
    await _record(session, keys, request, actor, "reveal_requested")
    return await _read(session, keys, request)


async def vote(
    session: AsyncSession,
    keys: Keyring,
    actor: Actor,
    *,
    government: str,
    reveal_id: UUID,
    approve: bool,
) -> RevealRead:
    """A custodian consents or refuses; the second consent opens the identity for a day."""
    request = await repository.find_for_update(session, government, reveal_id)
    if request is None:
        raise RevealNotFound
    if request.state != RevealState.PENDING:
        raise RevealDecided
    first = request.first_custodian
    if not rules.may_vote(actor.id, requester=request.requested_by, first=first):
        raise AnotherCustodianNeeded

    if not approve:
        request.state, request.refused_by = RevealState.REFUSED, actor.id
        await _record(session, keys, request, actor, "reveal_refused")
    elif first is None:
        request.first_custodian = actor.id
    else:
        request.state, request.second_custodian = RevealState.APPROVED, actor.id
        request.expires_at = clock.now() + rules.VALID
        await _record(session, keys, request, actor, "reveal_approved")
    return await _read(session, keys, request)


async def requests(
    session: AsyncSession,
    keys: Keyring,
    government: str,
    *,
    state: RevealState | None,
    after: Sequence[Any] | None,
    limit: int,
) -> list[RevealRead]:
    """One page of requests, oldest first."""
    place = after and (datetime.fromisoformat(after[0]), UUID(after[1]))
    found = await repository.page(session, government, state=state, after=place, limit=limit)
    return [await _read(session, keys, request) for request in found]


async def _record(
    session: AsyncSession, keys: Keyring, request: RevealRequest, actor: Actor, event: str
) -> None:
    said = timeline.Said(event, clock.now(), "officer", actor.id, {"request": str(request.id)})
    await cases.record(session, keys, request.government, request.complaint_id, said)


async def _read(session: AsyncSession, keys: Keyring, request: RevealRequest) -> RevealRead:
    place = (request.government, request.complaint_id)
    box = await sealing.box(session, keys, *place, Purpose.STORY)
    return RevealRead(
        id=request.id,
        complaint_id=request.complaint_id,
        ticket=request.ticket,
        reason=box.open(f"reveal/{request.id}", request.reason),
        state=RevealState(request.state),
        approvals=sum(x is not None for x in (request.first_custodian, request.second_custodian)),
        requested_by=request.requested_by,
        requested_at=request.requested_at,
        expires_at=request.expires_at,
    )
