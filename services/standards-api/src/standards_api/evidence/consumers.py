from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis.consume import Consumer, Incoming, Received
from standards_api.evidence import actions, rules


class ComplaintDecided(Received):
    """What is kept of a decided complaint: no text and no person is in the fact."""

    complaint_id: UUID
    kind: str
    service_id: UUID | None
    unit_id: UUID | None
    version: int | None
    breached_component: str | None
    finding: str
    excess: int | None
    on_time: bool | None
    decided_on: date


class LowElement(Received):
    """One of the lowest elements of a period; `mean` on the scale 1–4."""

    element: str
    mean: Decimal


class ServiceResult(Received):
    """The index of one service, 25–100."""

    service_id: UUID
    index: Decimal | None


class PeriodSealed(Received):
    """What is kept of a sealed survey period."""

    period_id: UUID
    label: str
    unit_id: UUID
    n: int
    index: Decimal
    category: str | None
    lowest: list[LowElement]
    services: list[ServiceResult]
    sha256: str


async def _complaint(session: AsyncSession, at: Incoming, fact: ComplaintDecided) -> None:
    component = rules.component_of(fact.breached_component)
    await actions.keep(
        session,
        government=at.government,
        event_id=at.event_id,
        kind="complaint",
        unit_id=fact.unit_id,
        service_id=fact.service_id,
        component=component,
        occurred_on=fact.decided_on,
        facts=fact.model_dump(mode="json"),
    )
    if fact.service_id is not None and fact.finding in rules.BREACHED:
        await actions.ask_for_review(
            session,
            government=at.government,
            event_id=at.event_id,
            service_id=fact.service_id,
            component=component,
            reason="breach_found",
            opened_on=fact.decided_on,
        )


async def _survey(session: AsyncSession, at: Incoming, fact: PeriodSealed) -> None:
    sealed_on = at.time.date()
    await actions.keep(
        session,
        government=at.government,
        event_id=at.event_id,
        kind="survey",
        unit_id=fact.unit_id,
        service_id=None,
        component=None,
        occurred_on=sealed_on,
        facts=fact.model_dump(mode="json"),
    )
    low = rules.low_elements((each.element, each.mean) for each in fact.lowest)
    measured = [
        rules.ServiceIndex(each.service_id, each.index)
        for each in fact.services
        if each.index is not None
    ]
    for service_id in rules.to_review(measured) if low else []:
        for element in low:
            await actions.ask_for_review(
                session,
                government=at.government,
                event_id=at.event_id,
                service_id=service_id,
                component=rules.component_of(element),
                reason="low_satisfaction",
                opened_on=sealed_on,
            )


COMPLAINTS = Consumer(
    name="standards-complaints",
    source="complaints",
    handlers={"id.prima.complaints.complaint.decided.v1": (ComplaintDecided, _complaint)},
    forget=actions.forget_complaints,
)
SURVEYS = Consumer(
    name="standards-survey",
    source="survey",
    handlers={"id.prima.survey.period.sealed.v1": (PeriodSealed, _survey)},
    forget=actions.forget_surveys,
)
