"""One installation: its secrets, its engines, and what every service is told."""

import json
from collections.abc import Mapping
from functools import cached_property

from prima_deploy.errors import CannotStart
from prima_deploy.folders import private_folder
from prima_deploy.nats import ADMINISTRATOR, Nats
from prima_deploy.ports import free_port
from prima_deploy.postgres import Postgres
from prima_deploy.provision import Passwords
from prima_deploy.secret_store import SecretStore
from prima_deploy.services import SERVICES, Service
from prima_deploy.settings import Settings
from prima_deploy.urls import in_database, with_login


class Installation:
    """Everything follows from the settings and the data folder; nothing is started here."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.data = private_folder(settings.data)
        self.logs = private_folder(self.data / "logs")
        self.mail_folder = self.data / "mail"
        self.secrets = SecretStore(self.data / "secrets.json")
        if "postgres" not in self.secrets and (self.data / "postgres").exists():
            raise CannotStart(
                f"{self.data / 'secrets.json'} is missing, and without its passwords the database"
                " beside it cannot be opened. Restore it from a backup, or remove the folder."
            )

    @cached_property
    def ports(self) -> dict[str, int]:
        """Chosen anew at every start; only PRIMA_PORT is known outside."""
        names = ["nats", "mail", *SERVICES]
        chosen: set[int] = set()
        while len(chosen) < len(names):
            chosen.add(free_port())
        return dict(zip(names, chosen, strict=True))

    @cached_property
    def postgres(self) -> Postgres | None:
        """None when the database runs elsewhere."""
        if self.settings.postgres_url:
            return None
        return Postgres(self.data / "postgres", self.secrets.get("postgres"))

    @cached_property
    def nats(self) -> Nats | None:
        """None when the broker runs elsewhere."""
        if self.settings.nats_url:
            return None
        users = (ADMINISTRATOR, *SERVICES)
        passwords = {user: self.secrets.get(f"nats.{user}") for user in users}
        return Nats(self.data / "nats", self.ports["nats"], passwords)

    @cached_property
    def passwords(self) -> Mapping[str, Passwords]:
        return {
            name: Passwords(
                self.secrets.get(f"postgres.{name}.owner"),
                self.secrets.get(f"postgres.{name}.runtime"),
            )
            for name in SERVICES
        }

    @property
    def admin_url(self) -> str:
        if self.postgres is not None:
            return self.postgres.url
        assert self.settings.postgres_url is not None, "else there is a cluster"  # noqa: S101 - for the type checker
        return self.settings.postgres_url

    def owner_url(self, service: Service) -> str:
        url = in_database(self.admin_url, service.database)
        return with_login(url, service.owner, self.passwords[service.name].owner)

    def database_url(self, service: Service) -> str:
        url = in_database(self.admin_url, service.database)
        return with_login(url, service.runtime, self.passwords[service.name].runtime)

    def nats_url(self, service: Service) -> str:
        if self.nats is not None:
            return self.nats.url(service.name)
        assert self.settings.nats_url is not None, "else there is a broker"  # noqa: S101 - for the type checker
        return self.settings.nats_url

    def files_url(self, service: Service) -> str:
        if self.settings.files_url:
            return f"{self.settings.files_url.rstrip('/')}/{service.name}"
        return private_folder(self.data / "files" / service.name).as_uri()

    def internal_url(self, service: str) -> str:
        return f"http://127.0.0.1:{self.ports[service]}"

    def environment(self, service: Service, outside: Mapping[str, str]) -> dict[str, str]:
        """What a service is told; variables with its prefix set `outside` have the last word."""
        told = {
            "DATABASE_URL": self.database_url(service),
            "NATS_URL": self.nats_url(service),
            "ISSUER": self.settings.public_url,
            "JWKS_URL": f"{self.internal_url('identity')}/.well-known/jwks.json",
            "FILES_URL": self.files_url(service),
            "PUBLIC_URL": self.settings.public_url,
            "SECRET": self.secrets.get(f"{service.name}.secret"),
        }
        if service.name == "identity":
            told |= self._identity()
        mine = {f"{service.prefix}{name}": value for name, value in told.items()}
        return mine | {k: v for k, v in outside.items() if k.startswith(service.prefix)}

    def _identity(self) -> dict[str, str]:
        urls = {name: self.internal_url(name) for name in SERVICES if name != "identity"}
        told = {
            "SERVICE_URLS": json.dumps(urls),
            "SECURE_COOKIES": str(self.settings.secure_cookies).lower(),
        }
        if self.settings.smtp_url:
            return told | {"SMTP_URL": self.settings.smtp_url}
        return told | {
            "SMTP_URL": f"smtp://127.0.0.1:{self.ports['mail']}",
            "MAIL_FOLDER": str(self.mail_folder),
        }
