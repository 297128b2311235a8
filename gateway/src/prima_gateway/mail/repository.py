from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from prima_gateway.mail.models import OutgoingMail


async def take(session: AsyncSession, now: datetime) -> OutgoingMail | None:
    """The next message that is due, locked; others that send take other ones."""
    due = select(OutgoingMail).where(OutgoingMail.next_at <= now).order_by(OutgoingMail.next_at)
    return await session.scalar(due.limit(1).with_for_update(skip_locked=True))
