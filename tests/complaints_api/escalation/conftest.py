"""Time starts clean."""

import pytest

from tests.complaints_api.escalation.passing import settle
from tests.complaints_api.factories import Town


@pytest.fixture(autouse=True)
async def nothing_is_due(town: Town) -> None:
    """What other tests left behind is dealt with first."""
    await settle(town)
