"""Configuration of the complaints service: `PRIMA_COMPLAINTS_…`."""

from pydantic_settings import SettingsConfigDict

from prima_chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Nothing of its own: every key this service needs is derived from `secret`."""

    model_config = SettingsConfigDict(env_prefix="PRIMA_COMPLAINTS_")
