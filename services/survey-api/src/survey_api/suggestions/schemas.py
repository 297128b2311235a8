from uuid import UUID

from pydantic import BaseModel, ConfigDict


class SuggestionRead(BaseModel):
    """What a respondent wrote, without anything that leads to their answers.

    Names, numbers, addresses and accounts are replaced by what stood there, such as `[nama]`.
    """

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    service_id: UUID | None
    body: str


class Theme(BaseModel):
    """What `n` suggestions speak of. `examples`, at most three and scrubbed, from three on."""

    code: str
    name: str
    n: int
    examples: list[str]


class ThemeList(BaseModel):
    """Themes of a round, most frequent first. One suggestion may be about several.

    `n` is the number of suggestions that were read, at most 20,000.
    """

    n: int
    data: list[Theme]
    next: None
