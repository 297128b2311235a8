"""From a number of answers to quotas for services, channels and groups that add up at every level.

A place is a service in a channel. No service stands for answers about no single one; no channel
for a plan without shares of channels. The option None stands for those who told nothing, or
something that is not planned for.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

from survey_api.sampling import actions as sampling
from survey_api.sampling.actions import Part

Service = UUID | None
Place = tuple[Service, str | None]


class Quota(NamedTuple):
    """Answers planned for a group at a place, and those that came in."""

    place: Place
    option: str | None
    needed: int
    n: int


def quotas(
    needed: int,
    population: int | None,
    users: Mapping[UUID, int | None],
    deviations: Mapping[UUID, int],
    assumed: int,
) -> dict[Service, int]:
    """Answers per service (Neyman), which never add up to less than is needed.

    Users that no service accounts for are a part of their own, without a floor: nobody judges it.
    """
    if not users:
        return {None: needed}
    known = sampling.assumed_users(users, population, needed)
    parts: dict[Service, Part] = {
        service: Part(count, deviations.get(service)) for service, count in known.items()
    }
    if population is not None and population > sum(known.values()):
        parts[None] = Part(population - sum(known.values()), None, floor=0)
    return sampling.allocate(needed, parts, assumed)


def places(services: Mapping[Service, int], shares: Mapping[str, Fraction]) -> dict[Place, int]:
    """Quotas of services divided over channels, each channel getting its share of the whole."""
    if not shares:
        return {(service, None): quota for service, quota in services.items()}
    channels = sampling.shared_out(sum(services.values()), shares)
    table = sampling.divided(services, channels)
    return {(service, channel): n for service, row in table.items() for channel, n in row.items()}


def groups(planned: Mapping[Place, int], users: Mapping[str, int]) -> dict[Place, dict[str, int]]:
    """Quotas of places divided over the options of a field, each getting its share of the whole.

    Services come first: the groups of each add up before its channels share them.
    """
    services: Counter[Service] = Counter()
    for (service, _), quota in planned.items():
        services[service] += quota
    shares = {option: Fraction(count) for option, count in users.items()}
    whole = sampling.shared_out(services.total(), shares)
    found: dict[Place, dict[str, int]] = {}
    for service, options in sampling.divided(services, whole).items():
        here = {place: quota for place, quota in planned.items() if place[0] == service}
        found |= sampling.divided(here, options)
    return found


def at_places(
    planned: Mapping[Place, int],
    came: Mapping[tuple[Service, str], int],
    listed: Collection[Service],
) -> list[Quota]:
    """Quotas of places with the answers that came in there."""
    placed: Counter[Place] = Counter()
    for where, n in came.items():
        placed[_place(planned, where, listed)] += n
    return [
        Quota(place, None, planned.get(place, 0), placed[place])
        for place in _shown(planned, placed)
    ]


def at_cells(
    planned: Mapping[Place, int],
    users: Mapping[str, int],
    came: Mapping[tuple[tuple[Service, str], str | None], int],
    listed: Collection[Service],
) -> list[Quota]:
    """Quotas of groups at places with the answers that came in there."""
    placed: Counter[Place] = Counter()
    told: Counter[tuple[Place, str | None]] = Counter()
    for (where, option), n in came.items():
        place = _place(planned, where, listed)
        placed[place] += n
        told[place, option if option in users else None] += n
    quotas = groups(planned, users)
    return [
        Quota(place, option, quotas.get(place, {}).get(option or "", 0), told[place, option])
        for place in _shown(planned, placed)
        for option in (*users, None)
        if option or told[place, option]
    ]


def _place(
    planned: Mapping[Place, int], where: tuple[Service, str], listed: Collection[Service]
) -> Place:
    """Where an answer is counted; a service that the round does not list is no single one."""
    service, channel = where
    by_channel = any(planned_channel for _, planned_channel in planned)
    return service if service in listed else None, channel if by_channel else None


def _shown(planned: Mapping[Place, int], came: Counter[Place]) -> list[Place]:
    """Every place that is planned for or that answers came from; answers about no service last.

    A place without a service is left out while it is empty.
    """
    services = {service: step for step, (service, _) in enumerate(planned)}
    channels = {channel: step for step, (_, channel) in enumerate(planned)}
    every = [*planned, *(place for place in came if place not in planned)]
    last = len(planned)
    return sorted(
        (p for p in every if p[0] or planned.get(p) or came[p]),
        key=lambda p: (not p[0], services.get(p[0], last), channels.get(p[1], last), p[1] or ""),
    )
