"""Configuration of the standards service."""

from pydantic_settings import SettingsConfigDict

from prima_chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Read from variables that start with `PRIMA_STANDARDS_`."""

    model_config = SettingsConfigDict(env_prefix="PRIMA_STANDARDS_", extra="ignore", frozen=True)
