"""The life of a service standard.

    draft → ready → consulting → agreed → established → published → superseded | revoked

From `ready` on its text is frozen; an accepted comment adds an amendment beside the old text.
"""

from collections.abc import Mapping
from enum import StrEnum


class VersionState(StrEnum):
    """Where a version stands."""

    DRAFT = "draft"
    READY = "ready"
    CONSULTING = "consulting"
    AGREED = "agreed"
    ESTABLISHED = "established"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"
    REVOKED = "revoked"


NEXT: Mapping[VersionState, frozenset[VersionState]] = {
    VersionState.DRAFT: frozenset({VersionState.READY}),
    VersionState.READY: frozenset({VersionState.CONSULTING}),
    VersionState.CONSULTING: frozenset({VersionState.AGREED}),
    VersionState.AGREED: frozenset({VersionState.ESTABLISHED}),
    VersionState.ESTABLISHED: frozenset({VersionState.PUBLISHED}),
    VersionState.PUBLISHED: frozenset({VersionState.SUPERSEDED, VersionState.REVOKED}),
    VersionState.SUPERSEDED: frozenset(),
    VersionState.REVOKED: frozenset(),
}
"""What may follow what. PP 96/2012 articles 26 and 27: no establishment without discussion."""

OPEN = frozenset(
    {
        VersionState.DRAFT,
        VersionState.READY,
        VersionState.CONSULTING,
        VersionState.AGREED,
        VersionState.ESTABLISHED,
    }
)
"""States of the one version that is being worked on."""

SHOWN = frozenset(VersionState) - {VersionState.DRAFT, VersionState.READY}
"""States in which everybody may read a version: from its public discussion on."""
