from uuid import UUID

from pydantic import BaseModel, ConfigDict


class ImportQueued(BaseModel):
    """An import that waits for its turn; the job tells how it went.

    The job's result holds `applied`, `services` with what became of each, `faults` (why nothing
    was stored) and `warnings` (what was left out), each with `sheet`, `row` and `cell` or with a
    JSON `pointer`.
    """

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    kind: str
    state: str
