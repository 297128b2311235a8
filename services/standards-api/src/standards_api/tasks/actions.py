from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from prima_chassis import clock, directory
from prima_chassis.auth import Actor
from prima_chassis.calendar import DayUnit, WorkingCalendar
from standards_api.catalogue import actions as catalogue
from standards_api.comments import actions as comments
from standards_api.completeness import missing
from standards_api.components import Components
from standards_api.consultations import actions as consultations
from standards_api.evidence import actions as evidence
from standards_api.followups import actions as followups
from standards_api.lifecycle import OPEN, VersionState
from standards_api.obstacles import actions as obstacles
from standards_api.rounds import RoundState
from standards_api.standards import actions as standards
from standards_api.statutory import charter_clock
from standards_api.tasks import rules
from standards_api.tasks.schemas import Task


@dataclass(frozen=True, slots=True)
class Desk:
    """Whose tasks are gathered, where and when."""

    session: AsyncSession
    actor: Actor
    government: str
    today: date
    calendar: WorkingCalendar

    def task(
        self,
        kind: str,
        about: object,
        title: str,
        href: str,
        *,
        unit_id: UUID | None,
        due_on: date | None = None,
    ) -> Task:
        """One task."""
        return Task(
            id=f"{kind}:{about}",
            kind=kind,
            title=title,
            due_on=due_on,
            overdue=due_on is not None and due_on < self.today,
            href=href,
            unit_id=unit_id,
        )


async def gather(session: AsyncSession, actor: Actor, government: str) -> list[Task]:
    """Everything that waits for the caller, the most urgent first."""
    place = await directory.government(session, government)
    calendar = await directory.working_calendar(session, government)
    desk = Desk(session, actor, government, clock.today(place.timezone), calendar)
    found = [
        *await _standards(desk),
        *await _components(desk),
        *await _consultations(desk),
        *await _decisions(desk),
    ]
    return sorted(found, key=lambda task: (task.due_on or date.max, task.kind, task.title))


async def _standards(desk: Desk) -> list[Task]:
    """Drafts to fill, decrees and charters to give, standards to look at again, reviews."""
    if not (desk.actor.may("standards:write") or desk.actor.may("standards:establish")):
        return []
    allowed = await catalogue.reach(desk.session, desk.actor, desk.government)
    services = await catalogue.every(desk.session, desk.government, within=allowed.within)
    named = {service.id: (service.name, service.unit.id) for service in services}
    states = [*OPEN, VersionState.PUBLISHED]
    found = []
    for version in await standards.in_states(desk.session, desk.government, states):
        if version.service_id in named:
            name, unit_id = named[version.service_id]
            task = _of_version(desk, version, name, unit_id)
            found += [task] if task else []
    for review in await evidence.open_reviews(desk.session, desk.government):
        if review.service_id in named and desk.actor.may("standards:write"):
            name, unit_id = named[review.service_id]
            title = rules.review_sentence(
                name, component=review.component, reason=review.reason, since=review.opened_on
            )
            href = rules.component_page(unit_id, review.component, [review.service_id])
            found.append(desk.task("review", review.id, title, href, unit_id=unit_id))
    return found


def _of_version(desk: Desk, version: Any, name: str, unit_id: UUID) -> Task | None:
    """What a version waits for. Any: a row of another feature."""
    href = f"/meja/layanan/{version.service_id}/standar"
    due_on = None
    match VersionState(version.state):
        case VersionState.DRAFT if empty := missing(Components.model_validate(version.working)):
            kind, title = "fill_components", f"Lengkapi {len(empty)} komponen: {name}"
        case VersionState.DRAFT:
            kind, title = "submit_draft", f"Ajukan rancangan: {name}"
        case VersionState.READY:
            kind, title = "plan_consultation", f"Rencanakan forum konsultasi: {name}"
            href = "/meja/forum"
        case VersionState.AGREED:
            kind, title = "establish_standard", f"Tetapkan standar dengan keputusan: {name}"
        case VersionState.ESTABLISHED if version.decree_date is not None:
            kind, title = "publish_standard", f"Terbitkan standar dan maklumat: {name}"
            term = charter_clock(version.decree_date)
            due_on = desk.calendar.due(term.start, term.n, DayUnit.WORKING).due_on
        case VersionState.PUBLISHED if version.published_on is not None and (
            look := rules.look_again(version.published_on, desk.today)
        ):
            kind, due_on = look
            title = f"Evaluasi penerapan standar: {name}"
        case _:
            return None
    return desk.task(kind, version.service_id, title, href, unit_id=unit_id, due_on=due_on)


async def _components(desk: Desk) -> list[Task]:
    """Components to look at because of what a unit follows up after its survey."""
    if not desk.actor.may("standards:write"):
        return []
    allowed = await catalogue.reach(desk.session, desk.actor, desk.government)
    waiting = await followups.reviews(desk.session, desk.government, within=allowed.within)
    services = await catalogue.every(desk.session, desk.government, within=allowed.within)
    return [
        desk.task(
            "review_component",
            each.id,
            f"Tinjau komponen {each.title.lower()}: tindak lanjut survei {each.label}",
            rules.component_page(
                each.unit_id,
                each.component,
                [service.id for service in services if service.unit.id == each.unit_id],
            ),
            unit_id=each.unit_id,
            due_on=each.due_on,
        )
        for each in waiting
    ]


async def _consultations(desk: Desk) -> list[Task]:
    """Comments to read and to answer, minutes to make and to sign."""
    if not desk.actor.may("consultations:manage"):
        return []
    states = [RoundState.OPEN, RoundState.CLOSED, RoundState.RECORDED]
    rounds = await consultations.in_states(desk.session, desk.government, states, desk.actor)
    found = []
    for each in rounds:
        href = f"/meja/forum/{each.id}"
        left = await comments.tally(desk.session, desk.government, each.id)
        if each.state == RoundState.RECORDED:
            lines = [("sign_minutes", f"Lengkapi tanda tangan berita acara: {each.title}")]
        else:
            lines = []
            if left.pending:
                title = f"Periksa {left.pending} masukan: {each.title}"
                lines.append(("moderate_comments", title))
            if left.unanswered:
                lines.append(
                    ("reply_comments", f"Tanggapi {left.unanswered} masukan: {each.title}")
                )
            if each.state == RoundState.CLOSED and not lines:
                lines.append(("make_minutes", f"Buat berita acara: {each.title}"))
        found += [
            desk.task(kind, each.id, title, href, unit_id=each.unit_id, due_on=each.closes_on)
            for kind, title in lines
        ]
    return found


async def _decisions(desk: Desk) -> list[Task]:
    """Obstacles that ask the leader for a decision."""
    if not desk.actor.may("obstacles:decide"):
        return []
    asked = await obstacles.waiting(desk.session, desk.actor, desk.government)
    return [
        desk.task(
            "decide_obstacle",
            each.id,
            f"Putuskan kendala: {each.title}",
            "/meja/pimpinan",
            unit_id=each.unit_id,
            due_on=each.due_on,
        )
        for each in asked
    ]
