from prima_chassis.database import Base
from prima_chassis.migrations import run
from tests.chassis.notes import service as _tables  # noqa: F401

run(Base.metadata)
