"""Configuration: environment variables, typed, read once; nothing secret has a default."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


def _hexadecimal(secret: SecretStr) -> SecretStr:
    bytes.fromhex(secret.get_secret_value())
    return secret


class ServiceSettings(BaseSettings):
    """What every service is told. A subclass sets its own `env_prefix`."""

    model_config = SettingsConfigDict(
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,  # what is wrong with one variable must not print the others
    )

    database_url: str = Field(repr=False)
    """`postgresql://` address with the runtime role, which owns nothing."""
    nats_url: str = Field(repr=False)
    issuer: str
    """The public origin: `iss` of every token."""
    jwks_url: str
    files_url: str
    """Where files live: `file:///folder` or `s3://bucket/prefix`."""
    public_url: str
    """Origin used in links and QR codes."""
    secret: Annotated[SecretStr, Field(min_length=64), AfterValidator(_hexadecimal)]
    """At least 32 random bytes as hex: signs cursors and receipts, derives keys."""
    worker: bool = True
    """Whether this process also relays events, consumes them and runs jobs."""
    rate_factor: float = Field(default=1, gt=0)
    """Multiplies every rate limit; above 1 only for load tests."""
    pool_size: int = Field(default=10, ge=1, le=200)
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    def key(self) -> bytes:
        """The secret as bytes."""
        return bytes.fromhex(self.secret.get_secret_value())
