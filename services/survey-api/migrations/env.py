"""Alembic's entry: the tables of survey-api, its copy of the directory included."""

from prima_chassis import consume, directory, events, idempotency, jobs  # noqa: F401
from prima_chassis.database import Base
from prima_chassis.migrations import run
from survey_api.anomalies import models as anomalies  # noqa: F401
from survey_api.devices import models as devices  # noqa: F401
from survey_api.followup_plans import models as followup_plans  # noqa: F401
from survey_api.followups import models as followups  # noqa: F401
from survey_api.forms import models as forms  # noqa: F401
from survey_api.intake import models as intake  # noqa: F401
from survey_api.invalidations import models as invalidations  # noqa: F401
from survey_api.ledger import models as ledger  # noqa: F401
from survey_api.periods import models as periods  # noqa: F401
from survey_api.plans import models as plans  # noqa: F401
from survey_api.questions import models as questions  # noqa: F401
from survey_api.recaps import models as recaps  # noqa: F401
from survey_api.revisions import models as revisions  # noqa: F401
from survey_api.scans import models as scans  # noqa: F401
from survey_api.seals import models as seals  # noqa: F401
from survey_api.services import models as services  # noqa: F401
from survey_api.tallies import models as tallies  # noqa: F401
from survey_api.tickets import models as tickets  # noqa: F401

run(Base.metadata)
