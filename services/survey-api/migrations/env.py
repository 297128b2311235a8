"""Alembic's entry: the tables of survey-api, its copy of the directory included."""

from prima_chassis import consume, directory, events, idempotency, jobs  # noqa: F401
from prima_chassis.database import Base
from prima_chassis.migrations import run
from survey_api.forms import models as forms  # noqa: F401
from survey_api.intake import models as intake  # noqa: F401
from survey_api.periods import models as periods  # noqa: F401
from survey_api.seals import models as seals  # noqa: F401
from survey_api.services import models as services  # noqa: F401
from survey_api.tallies import models as tallies  # noqa: F401

run(Base.metadata)
