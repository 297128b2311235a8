from collections.abc import Sequence

from standards_api.components import Components
from standards_api.references import rules
from standards_api.references.errors import ReferenceServiceNotFound


def every() -> Sequence[rules.ReferenceService]:
    """All reference services, by sector and name."""
    return sorted(
        rules.reference_services().values(), key=lambda service: (service.sector, service.name)
    )


def find(code: str) -> rules.ReferenceService:
    """One reference service; raises ReferenceServiceNotFound."""
    found = rules.reference_services().get(code)
    if found is None:
        raise ReferenceServiceNotFound
    return found


def components(code: str) -> Components:
    """What a standard that follows the reference starts with."""
    return find(code).components


def aliases(code: str | None) -> list[str]:
    """What citizens call the reference service; nothing for a purely local one."""
    return list(find(code).aliases) if code else []
