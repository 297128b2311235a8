"""Alembic's entry: the tables of the standards service, its copy of the directory included."""

from prima_chassis import consume, directory, events, idempotency, jobs  # noqa: F401
from prima_chassis.database import Base
from prima_chassis.migrations import run
from standards_api.assessments import models as assessments  # noqa: F401
from standards_api.catalogue import models as catalogue  # noqa: F401
from standards_api.comments import models as comments  # noqa: F401
from standards_api.consultations import models as consultations  # noqa: F401
from standards_api.documents import models as documents  # noqa: F401
from standards_api.evidence import models as evidence  # noqa: F401
from standards_api.followups import models as followups  # noqa: F401
from standards_api.minutes import models as minutes  # noqa: F401
from standards_api.obstacles import models as obstacles  # noqa: F401
from standards_api.publications import models as publications  # noqa: F401
from standards_api.search import models as search  # noqa: F401
from standards_api.standards import models as standards  # noqa: F401
from standards_api.texts import models as texts  # noqa: F401

run(Base.metadata)
