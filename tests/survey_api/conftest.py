"""The service under test, started once per run."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from prima_deploy.engines import Engines
from survey_api.main import build
from survey_api.settings import Settings
from tests.harness import Running, a_government, migrate, running, settings_for
from tests.survey_api.factories import SCOPES, Stage
from tests.tokens import Issuer


@pytest.fixture(scope="session")
async def survey(engines: Engines, issuer: Issuer) -> AsyncIterator[Running]:
    """survey-api with its background work."""
    await migrate(engines, "survey")
    app = build(settings_for(Settings, engines, "survey"))
    async with running(app, issuer, "survey") as service:
        yield service


@pytest.fixture
async def stage(survey: Running, issuer: Issuer, government: str) -> Stage:
    """A government with one unit, and somebody in charge of its surveys."""
    return await _stage(survey, issuer, government)


@pytest.fixture
async def other_stage(survey: Running, issuer: Issuer) -> Stage:
    """The same in another government."""
    return await _stage(survey, issuer, a_government())


async def _stage(survey: Running, issuer: Issuer, government: str) -> Stage:
    unit = uuid4()
    await survey.know(government, unit)
    headers = issuer.sign_in(*SCOPES, government=government)
    return Stage(survey, issuer, government, unit, headers)
