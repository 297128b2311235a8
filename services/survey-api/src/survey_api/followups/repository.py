from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from survey_api.followups.models import EvidenceFile


async def of_followups(
    session: AsyncSession, government: str, followups: Collection[UUID]
) -> Sequence[EvidenceFile]:
    """The evidence of several follow-ups, oldest first."""
    query = select(EvidenceFile).where(
        EvidenceFile.government == government, EvidenceFile.followup_id.in_(followups)
    )
    order = query.order_by(EvidenceFile.added_at, EvidenceFile.id)
    return (await session.scalars(order)).all() if followups else []
