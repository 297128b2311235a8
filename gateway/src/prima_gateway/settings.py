"""Configuration of the identity application: `PRIMA_IDENTITY_…` in the environment."""

from pathlib import Path

from pydantic_settings import SettingsConfigDict

from prima_chassis.settings import ServiceSettings


class Settings(ServiceSettings):
    """What the identity application is told, beside what every service is told."""

    model_config = SettingsConfigDict(env_prefix="PRIMA_IDENTITY_", extra="ignore", frozen=True)

    smtp_url: str
    """Where mail is handed over: `smtp://[user:password@]host:port`, or `smtps://…`."""
    mail_folder: Path | None = None
    """Where a local catcher leaves mail as `.eml` files; administrators may then read it."""
    service_urls: dict[str, str]
    """Internal origin of every other service, by name; `/readyz` asks each of them."""
    secure_cookies: bool = True
    """Off only where the browser reaches us over plain HTTP on its own machine."""
