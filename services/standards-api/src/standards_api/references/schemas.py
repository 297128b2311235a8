from pydantic import BaseModel, ConfigDict

from standards_api.components import Component, Components


class ReferenceServiceLine(BaseModel):
    """A reference service in the list; `filled` are the components it already settles."""

    model_config = ConfigDict(from_attributes=True)

    code: str
    name: str
    description: str
    sector: str
    kind: str
    source: str
    aliases: list[str]
    filled: list[Component]


class ReferenceServiceRead(ReferenceServiceLine):
    """A reference service with the content that a draft starts from."""

    components: Components


class ReferenceServices(BaseModel):
    """Every reference service."""

    data: list[ReferenceServiceLine]
    next: None
