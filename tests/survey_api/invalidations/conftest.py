"""A second person, without whom nothing is decided."""

import pytest

from tests.survey_api.factories import SCOPES, Stage
from tests.tokens import Issuer


@pytest.fixture
def second(stage: Stage, issuer: Issuer) -> dict[str, str]:
    """Another person in charge."""
    return issuer.sign_in(*SCOPES, government=stage.government)
