from typing import Literal

from pydantic import BaseModel


class ServiceState(BaseModel):
    """One service; `parts` holds the state of its engines, such as database and events."""

    status: Literal["ready", "not ready"]
    parts: dict[str, str]


class PlatformState(BaseModel):
    """All services; ready only when each of them is."""

    status: Literal["ready", "not ready"]
    parts: dict[str, ServiceState]
