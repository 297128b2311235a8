import prima_chassis.app
import prima_chassis.idempotency  # noqa: F401
from prima_chassis.database import Base
from prima_chassis.migrations import run
from prima_gateway.accounts import models as accounts  # noqa: F401
from prima_gateway.audit import models as audit  # noqa: F401
from prima_gateway.calendars import models as calendars  # noqa: F401
from prima_gateway.clients import models as clients  # noqa: F401
from prima_gateway.credentials import models as credentials  # noqa: F401
from prima_gateway.directory import models as directory  # noqa: F401
from prima_gateway.issuing import models as issuing  # noqa: F401
from prima_gateway.keys import models as keys  # noqa: F401
from prima_gateway.mail import models as mail  # noqa: F401
from prima_gateway.tokens import models as tokens  # noqa: F401

run(Base.metadata)
