from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


class CreateClient(BaseModel):
    """An application to let in. A confidential one gets a secret and may work by itself; one
    with redirect addresses may ask people for consent."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "name": "Aplikasi Layanan Daerah",
                    "scopes": ["standards:read", "surveys:read"],
                    "redirect_uris": ["https://layanan.butonutarakab.go.id/kembali"],
                    "confidential": True,
                }
            ]
        },
    )

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100)]
    scopes: Annotated[
        list[Annotated[str, StringConstraints(max_length=60)]], Field(min_length=1, max_length=40)
    ]
    redirect_uris: Annotated[
        list[Annotated[str, StringConstraints(max_length=500)]], Field(max_length=10)
    ] = Field(default_factory=list)
    confidential: bool = True


class ClientRead(BaseModel):
    """An application that is let in."""

    model_config = ConfigDict(from_attributes=True)

    client_id: str
    name: str
    confidential: bool
    scopes: list[str]
    redirect_uris: list[str]
    created_at: datetime
    created_by: str


class ClientCreated(ClientRead):
    """The only answer that holds the secret; null for a public client."""

    client_secret: str | None
