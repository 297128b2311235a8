"""Path parameters that mean the same in every service."""

from typing import Annotated

from fastapi import Path

GovernmentCode = Annotated[
    str,
    Path(
        pattern=r"^\d{2}(\.\d{2})?$",
        description="Kemendagri code of a province or regency/city",
        examples=["74.10"],
    ),
]
