"""The life of a service standard.

    draft → ready → consulting → agreed → established → published → superseded | revoked

From `ready` on its text is frozen; an accepted comment adds an amendment beside the old text.
"""

from collections.abc import Mapping
from enum import StrEnum


class State(StrEnum):
    """Where a version stands."""

    DRAFT = "draft"
    READY = "ready"
    CONSULTING = "consulting"
    AGREED = "agreed"
    ESTABLISHED = "established"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"
    REVOKED = "revoked"


NEXT: Mapping[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.READY}),
    State.READY: frozenset({State.CONSULTING}),
    State.CONSULTING: frozenset({State.AGREED}),
    State.AGREED: frozenset({State.ESTABLISHED}),
    State.ESTABLISHED: frozenset({State.PUBLISHED}),
    State.PUBLISHED: frozenset({State.SUPERSEDED, State.REVOKED}),
    State.SUPERSEDED: frozenset(),
    State.REVOKED: frozenset(),
}
"""What may follow what. PP 96/2012 articles 26 and 27: no establishment without discussion."""

OPEN = frozenset({State.DRAFT, State.READY, State.CONSULTING, State.AGREED, State.ESTABLISHED})
"""States of the one version that is being worked on."""

SHOWN = frozenset(State) - {State.DRAFT, State.READY}
"""States in which everybody may read a version: from its public discussion on."""
