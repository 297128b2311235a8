"""What each role may do. Scope names belong to the services that check them."""

from collections.abc import Collection
from enum import StrEnum


class Role(StrEnum):
    """What somebody is for a government, or for the platform."""

    OFFICER = "officer"
    DRAFTER = "drafter"
    UNIT_HEAD = "unit_head"
    ORGANISATION_BUREAU = "organisation_bureau"
    COMPLAINTS_COORDINATOR = "complaints_coordinator"
    INSPECTOR = "inspector"
    CUSTODIAN = "custodian"
    LEADER = "leader"
    OMBUDSMAN_VIEWER = "ombudsman_viewer"
    COACH = "coach"
    GOVERNMENT_ADMINISTRATOR = "government_administrator"
    ADMINISTRATOR = "administrator"


EVERYBODY = frozenset({"tasks:read"})
"""Granted to every signed-in member of staff."""

DRAFTER = frozenset(
    {
        "standards:read",
        "standards:write",
        "consultations:manage",
        "surveys:read",
        "surveys:manage",
        "surveys:collect",
        "complaints:read",
        "obstacles:write",
    }
)
GOVERNING = frozenset({"directory:write", "accounts:write", "audit:read"})

SCOPES: dict[Role, frozenset[str]] = {
    Role.OFFICER: frozenset(
        {
            "standards:read",
            "complaints:read",
            "complaints:file",
            "surveys:read",
            "surveys:collect",
        }
    ),
    Role.DRAFTER: DRAFTER,
    Role.UNIT_HEAD: DRAFTER
    | frozenset({"standards:establish", "complaints:handle", "obstacles:write", "surveys:seal"}),
    Role.ORGANISATION_BUREAU: frozenset(
        {
            "standards:read",
            "standards:write",
            "standards:establish",
            "consultations:manage",
            "complaints:read",
            "surveys:read",
            "surveys:manage",
            "surveys:collect",
            "surveys:seal",
            "obstacles:write",
            "obstacles:report",
            "assessments:write",
        }
    ),
    Role.COMPLAINTS_COORDINATOR: frozenset(
        {"complaints:read", "complaints:coordinate", "standards:read"}
    ),
    Role.INSPECTOR: frozenset({"complaints:read", "complaints:inspect"}),
    Role.CUSTODIAN: frozenset({"complaints:reveal"}),
    Role.LEADER: frozenset(
        {"standards:read", "complaints:read", "surveys:read", "obstacles:decide"}
    ),
    Role.OMBUDSMAN_VIEWER: frozenset(
        {"standards:read", "complaints:read", "surveys:read", "assessments:read"}
    ),
    Role.COACH: frozenset({"standards:read", "surveys:read"}),
    Role.GOVERNMENT_ADMINISTRATOR: GOVERNING,
    Role.ADMINISTRATOR: GOVERNING | {"platform:operate"},
}

WITH_POWER = frozenset(
    {Role.ADMINISTRATOR, Role.GOVERNMENT_ADMINISTRATOR, Role.INSPECTOR, Role.CUSTODIAN}
)
"""Roles that are dormant until a second factor is enrolled."""

PLATFORM_ROLES = frozenset({Role.ADMINISTRATOR})
"""Roles that reach every government and no single one can grant."""

ALL_SCOPES = frozenset().union(*SCOPES.values(), EVERYBODY)

PERSONAL = frozenset(
    {
        "platform:operate",
        "accounts:write",
        "audit:read",
        "complaints:reveal",
        "complaints:inspect",
        "obstacles:decide",
        "standards:establish",
        "surveys:seal",
    }
)
"""Never given to a program: acts that the law asks of a person, and the keys to everything."""

CLIENT_SCOPES = ALL_SCOPES - PERSONAL


def awake(roles: Collection[Role], *, otp_enrolled: bool) -> frozenset[Role]:
    """The roles that count: one with power sleeps until its holder has a second factor."""
    return frozenset(roles) if otp_enrolled else frozenset(roles) - WITH_POWER


def scopes_of(roles: Collection[Role], *, otp_enrolled: bool) -> frozenset[str]:
    """Everything that a person with `roles` may do."""
    counting = awake(roles, otp_enrolled=otp_enrolled)
    return EVERYBODY.union(*(SCOPES[role] for role in counting))
