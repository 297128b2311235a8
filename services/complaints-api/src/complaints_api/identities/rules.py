"""Who may see a sealed identity: nobody alone, and nobody for long."""

from datetime import timedelta

VALID = timedelta(hours=24)
"""How long two custodians' consent lasts."""


def may_vote(custodian: str, *, requester: str, first: str | None) -> bool:
    """Consent needs two different custodians, neither of whom asked."""
    return custodian not in {requester, first}
