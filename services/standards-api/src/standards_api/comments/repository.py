from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from standards_api.comments.models import Comment, Reply
from standards_api.comments.rules import CommentState

Answered = Row[Comment, Reply]
"""A comment and the reply that counts, None when there is none."""


async def find_for_update(
    session: AsyncSession, government: str, comment_id: UUID
) -> Comment | None:
    """One comment, locked."""
    mine = (Comment.government == government, Comment.id == comment_id)
    return await session.scalar(select(Comment).where(*mine).with_for_update())


async def answered(
    session: AsyncSession,
    government: str,
    consultation_id: UUID,
    *,
    states: Sequence[CommentState],
    after: Sequence[Any] | None = None,
    limit: int | None = None,
) -> Sequence[Answered]:
    """Comments of a round in one of `states` with the reply that counts, oldest first."""
    where = [
        Comment.government == government,
        Comment.consultation_id == consultation_id,
        Comment.state.in_(states),
    ]
    if after is not None:
        last = tuple_(datetime.fromisoformat(after[0]), UUID(after[1]))
        where.append(tuple_(Comment.created_at, Comment.id) > last)
    latest = (
        select(Reply.comment_id, func.max(Reply.id).label("id"))
        .where(Reply.government == government)
        .group_by(Reply.comment_id)
        .subquery()
    )
    statement = (
        select(Comment, Reply)
        .outerjoin(latest, latest.c.comment_id == Comment.id)
        .outerjoin(Reply, and_(Reply.government == government, Reply.id == latest.c.id))
        .where(*where)
        .order_by(Comment.created_at, Comment.id)
    )
    if limit is not None:
        statement = statement.limit(limit + 1)
    return (await session.execute(statement)).all()


async def add(session: AsyncSession, row: Comment | Reply) -> None:
    """Store a comment or a reply."""
    session.add(row)
    await session.flush()
