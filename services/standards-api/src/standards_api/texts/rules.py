"""The form of a frozen text."""

from typing import Any
from uuid import UUID

from standards_api.components import Components

SCHEMA = 1
"""Edition of the form; a reader of old documents looks at it first."""


def document(
    components: Components,
    *,
    service_id: UUID,
    number: int,
    amendment: int,
    parent_sha256: str | None,
) -> dict[str, Any]:
    """The document that is hashed. Naming its parent's hash makes the versions a chain."""
    return {
        "schema": SCHEMA,
        "service_id": str(service_id),
        "number": number,
        "amendment": amendment,
        "parent_sha256": parent_sha256,
        "components": components.model_dump(mode="json"),
    }
