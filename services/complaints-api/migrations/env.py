"""Alembic's entry: the tables of complaints-api, its copy of the directory included."""

from complaints_api.assignments import models as assignments  # noqa: F401
from complaints_api.cases import models as cases  # noqa: F401
from complaints_api.clocks import models as clocks  # noqa: F401
from complaints_api.decisions import models as decisions  # noqa: F401
from complaints_api.identities import models as identities  # noqa: F401
from complaints_api.messages import models as messages  # noqa: F401
from complaints_api.promises import models as promises  # noqa: F401
from complaints_api.receipts import models as receipts  # noqa: F401
from complaints_api.sealing import models as sealing  # noqa: F401
from complaints_api.timeline import models as timeline  # noqa: F401
from prima_chassis import consume, directory, events, idempotency, jobs  # noqa: F401
from prima_chassis.database import Base
from prima_chassis.migrations import run

run(Base.metadata)
