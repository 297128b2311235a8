"""What survey-api is told by its environment."""

from pydantic_settings import SettingsConfigDict

from prima_chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """Variables begin with `PRIMA_SURVEY_`."""

    model_config = SettingsConfigDict(env_prefix="PRIMA_SURVEY_", extra="ignore", frozen=True)
