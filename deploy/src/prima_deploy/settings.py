"""What the person starting Prima may decide, from the environment."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from prima_deploy.errors import CannotStart
from prima_deploy.ports import has_ipv6_loopback

HIGHEST_PORT = 65535
LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True)
class Settings:
    """Each of the last four names an engine that runs elsewhere, so that none is started here."""

    data: Path
    port: int
    sample: bool
    bind: tuple[str, ...]
    public_url: str
    frontend: str | None
    postgres_url: str | None
    nats_url: str | None
    files_url: str | None
    smtp_url: str | None

    @property
    def secure_cookies(self) -> bool:
        """Browsers refuse them over plain HTTP; that is only tolerable on this machine."""
        parts = urlsplit(self.public_url)
        return not (parts.scheme == "http" and parts.hostname in LOOPBACK)

    @property
    def local_url(self) -> str:
        """The gateway as seen from this machine."""
        host = "localhost" if LOOPBACK.intersection(self.bind) else self.bind[0]
        return f"http://{host}:{self.port}"


def read(environment: Mapping[str, str]) -> Settings:
    port = _port(environment.get("PRIMA_PORT") or "8080")
    bind = environment.get("PRIMA_BIND", "").split()
    return Settings(
        data=Path(environment.get("PRIMA_DATA") or ".data").resolve(),
        port=port,
        sample=_switch("PRIMA_SAMPLE", environment.get("PRIMA_SAMPLE") or "1"),
        bind=tuple(bind) or (("127.0.0.1", "::1") if has_ipv6_loopback() else ("127.0.0.1",)),
        public_url=(environment.get("PRIMA_PUBLIC_URL") or f"http://localhost:{port}").rstrip("/"),
        frontend=environment.get("PRIMA_FRONTEND") or None,
        postgres_url=environment.get("PRIMA_POSTGRES_URL") or None,
        nats_url=environment.get("PRIMA_NATS_URL") or None,
        files_url=environment.get("PRIMA_FILES_URL") or None,
        smtp_url=environment.get("PRIMA_SMTP_URL") or None,
    )


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= HIGHEST_PORT:
        raise CannotStart(f"PRIMA_PORT is “{text}”; it must be a number from 1 to {HIGHEST_PORT}.")
    return int(text)


def _switch(name: str, text: str) -> bool:
    if text not in {"0", "1"}:
        raise CannotStart(f"{name} is “{text}”; it must be 0 or 1.")
    return text == "1"
