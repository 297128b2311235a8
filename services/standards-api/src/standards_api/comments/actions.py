from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock
from prima_chassis.auth import Actor
from standards_api.catalogue import actions as catalogue
from standards_api.comments import repository, rules
from standards_api.comments.errors import (
    ChangeNeedsAcceptance,
    ChangeNeedsDraft,
    CommentNotApproved,
    CommentNotFound,
    ServiceNotDiscussed,
)
from standards_api.comments.models import Comment, Reply
from standards_api.comments.rules import CommentState, Source
from standards_api.comments.schemas import (
    ChangeMade,
    ChangeText,
    CommentRead,
    MakeComment,
    ReplyRead,
    ReplyToComment,
)
from standards_api.components import ITEM_KINDS, TITLES, Component
from standards_api.consultations import actions as consultations
from standards_api.rounds import GROUP_NAMES, Group, RoundState
from standards_api.standards import actions as standards
from standards_api.wording import say

EVERY = tuple(CommentState)


async def make(
    session: AsyncSession,
    actor: Actor | None,
    government: str,
    consultation_id: UUID,
    command: MakeComment,
) -> Comment:
    """Take a comment from anybody while the round is open.

    An organiser also writes down what was said at the forum, until the minutes are made; that
    needs no moderation.
    """
    organises = actor is not None and actor.may("consultations:manage")
    if organises and actor is not None:
        consultation = await consultations.for_update(session, actor, government, consultation_id)
        consultations.require(consultation, RoundState.OPEN, RoundState.CLOSED)
    else:
        consultation = await consultations.find(session, government, consultation_id)
        await consultations.require_open(session, consultation)
    number, amendment, text = await _commented(session, government, consultation_id, command)

    now = clock.now()
    comment = Comment(
        government=government,
        id=uuid4(),
        consultation_id=consultation_id,
        service_id=command.service_id,
        number=number,
        amendment=amendment,
        component=command.component,
        item_id=command.item_id,
        item_text=text,
        body=command.body,
        society_group=command.group,
        name=command.name,
        source=command.source if organises else Source.ONLINE,
        state=CommentState.APPROVED if organises else CommentState.PENDING,
        moderated_by=actor.id if organises and actor else None,
        moderated_at=now if organises else None,
        created_at=now,
    )
    await repository.add(session, comment)
    return comment


async def _commented(
    session: AsyncSession, government: str, consultation_id: UUID, command: MakeComment
) -> tuple[int, int, str | None]:
    """Version, amendment and words of what a comment is about; raises ServiceNotDiscussed."""
    subjects = await consultations.subjects(session, government, consultation_id)
    subject = next((s for s in subjects if s.service_id == command.service_id), None)
    if subject is None:
        raise ServiceNotDiscussed
    held = await standards.held_version(session, government, command.service_id, subject.number)
    amendment = held.version.amendment or 0
    if command.item_id is None:
        return subject.number, amendment, None
    for item in held.components.of(command.component):
        if item.id == command.item_id:
            return subject.number, amendment, say(item)
    raise ServiceNotDiscussed


async def moderate(
    session: AsyncSession, actor: Actor, government: str, comment_id: UUID, *, approve: bool
) -> CommentRead:
    """Show a comment to everybody, or keep it back."""
    comment = await _for_organiser(session, actor, government, comment_id)
    comment.state = CommentState.APPROVED if approve else CommentState.REJECTED
    comment.moderated_by = actor.id
    comment.moderated_at = clock.now()
    return _shown(comment, None, names=True)


async def reply(
    session: AsyncSession, actor: Actor, government: str, comment_id: UUID, command: ReplyToComment
) -> CommentRead:
    """Answer an approved comment with a disposition and a reason; an acceptance may change
    the text, which adds an amendment.
    """
    comment = await _for_organiser(session, actor, government, comment_id)
    if comment.state != CommentState.APPROVED:
        raise CommentNotApproved
    if command.change is not None and command.disposition not in rules.CHANGING:
        raise ChangeNeedsAcceptance
    made = None
    if command.change is not None:
        made = await _change(session, actor, comment, command.change)

    answer = Reply(
        government=government,
        comment_id=comment_id,
        disposition=command.disposition,
        reason=command.reason,
        change=made.model_dump(mode="json") if made else None,
        replied_by=actor.id,
        replied_at=clock.now(),
    )
    await repository.add(session, answer)
    return _shown(comment, answer, names=True)


async def _change(
    session: AsyncSession, actor: Actor, comment: Comment, change: ChangeText
) -> ChangeMade:
    subjects = await consultations.subjects(session, comment.government, comment.consultation_id)
    if not any(s.drafted for s in subjects if s.service_id == comment.service_id):
        raise ChangeNeedsDraft
    amendment, amended = await standards.amend(
        session,
        actor,
        comment.government,
        comment.service_id,
        component=change.component,
        item_id=change.item_id,
        text=change.text,
        item=change.item,
    )
    return ChangeMade(
        component=change.component,
        item_id=amended.item_id,
        before=amended.before,
        after=amended.after,
        amendment=amendment,
    )


async def _for_organiser(
    session: AsyncSession, actor: Actor, government: str, comment_id: UUID
) -> Comment:
    """The comment, locked, while the minutes of a round that the caller organises are not made."""
    comment = await repository.find_for_update(session, government, comment_id)
    if comment is None:
        raise CommentNotFound
    consultation = await consultations.for_update(
        session, actor, government, comment.consultation_id
    )
    consultations.require(consultation, RoundState.OPEN, RoundState.CLOSED)
    return comment


async def page(
    session: AsyncSession,
    actor: Actor | None,
    government: str,
    consultation_id: UUID,
    *,
    after: Sequence[Any] | None,
    limit: int,
) -> list[CommentRead]:
    """Comments with their replies, oldest first; organisers also see the ones kept back."""
    await consultations.find(session, government, consultation_id)
    organises = False
    if actor is not None and actor.may("consultations:manage"):
        await consultations.participants(session, actor, government, consultation_id)
        organises = True
    states = EVERY if organises else (CommentState.APPROVED,)
    rows = await repository.answered(
        session, government, consultation_id, states=states, after=after, limit=limit
    )
    return [_shown(comment, answer, names=organises) for comment, answer in rows]


@dataclass(frozen=True, slots=True)
class Tally:
    """Comments that an organiser still has to read, and approved ones without a reply."""

    pending: int
    unanswered: int


async def tally(session: AsyncSession, government: str, consultation_id: UUID) -> Tally:
    """What is left to do about the comments of a round."""
    rows = await repository.answered(session, government, consultation_id, states=EVERY)
    return Tally(
        pending=sum(comment.state == CommentState.PENDING for comment, _ in rows),
        unanswered=sum(
            comment.state == CommentState.APPROVED and answer is None for comment, answer in rows
        ),
    )


async def for_minutes(
    session: AsyncSession, government: str, consultation_id: UUID
) -> list[dict[str, Any]]:
    """The approved comments with their replies as the minutes tell them, without names."""
    approved = (CommentState.APPROVED,)
    rows = await repository.answered(session, government, consultation_id, states=approved)
    told = []
    for comment, answer in rows:
        service = await catalogue.find(session, government, comment.service_id)
        change = _reply(answer).change
        told.append(
            {
                "service": service.name,
                "component": TITLES[Component(comment.component)],
                "body": comment.body,
                "group": GROUP_NAMES[Group(comment.society_group)],
                "disposition": rules.DISPOSITION_NAMES[rules.Disposition(answer.disposition)],
                "reason": answer.reason,
                "change": None if change is None else _said(change),
            }
        )
    return told


def _said(change: ChangeMade) -> str:
    kind = ITEM_KINDS[change.component]
    old = None if change.before is None else say(kind.model_validate(change.before))
    new = None if change.after is None else say(kind.model_validate(change.after))
    if old is None:
        return f"ditambahkan “{new}”"
    return f"“{old}” dihapus" if new is None else f"“{old}” menjadi “{new}”"


def _shown(comment: Comment, answer: Reply | None, *, names: bool) -> CommentRead:
    values = {name: getattr(comment, name) for name in OWN}
    return CommentRead.model_validate(
        values
        | {
            "version": comment.number,
            "group": comment.society_group,
            "name": comment.name if names else None,
            "reply": None if answer is None else _reply(answer),
        }
    )


OWN = set(CommentRead.model_fields) - {"version", "group", "name", "reply"}


def _reply(answer: Reply) -> ReplyRead:
    return ReplyRead.model_validate(
        {name: getattr(answer, name) for name in ReplyRead.model_fields}
    )
