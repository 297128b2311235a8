"""The contracts of every service, generated from its code.

`python -m tests.contracts` writes them below `contracts/`; a test compares them with what is
committed, so that an API or an event changes only where a reviewer sees it.
"""

import importlib
import json
import pkgutil
import secrets
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from prima_chassis.events import Event, contract
from prima_deploy.services import ROOT, SERVICES, Service

NOWHERE = {
    "database_url": "postgresql://nobody@127.0.0.1:1/nothing",
    "nats_url": "nats://127.0.0.1:1",
    "issuer": "http://prima.test",
    "jwks_url": "http://127.0.0.1:1/jwks.json",
    "files_url": "file:///nowhere",
    "public_url": "http://prima.test",
    "worker": False,
}


def application(service: Service, **reached: Any) -> FastAPI:
    """The application of `service`, unable to reach anything but what `reached` sets."""
    settings = importlib.import_module(f"{service.package}.settings").Settings
    build = importlib.import_module(f"{service.package}.main").build
    extra = {"smtp_url": "smtp://127.0.0.1:1", "service_urls": {}}
    known = {name: value for name, value in extra.items() if name in settings.model_fields}
    values = NOWHERE | known | {"secret": secrets.token_hex(32)} | reached
    app: FastAPI = build(settings(**values))
    return app


def events(service: Service) -> list[type[Event]]:
    """Every event that `service` announces, by type."""
    package = importlib.import_module(service.package)
    for module in pkgutil.walk_packages(package.__path__, f"{service.package}."):
        if module.name.endswith(".events"):
            importlib.import_module(module.name)
    own = [kind for kind in Event.__subclasses__() if kind.__module__.startswith(service.package)]
    return sorted(own, key=lambda kind: kind.contract_name())


def generated(service: Service) -> dict[Path, str]:
    """The content of every contract file of `service`."""
    folder = ROOT / service.folder / "contracts"
    documents: dict[Path, Any] = {folder / "openapi.json": application(service).openapi()}
    for kind in events(service):
        documents[folder / "events" / f"{kind.contract_name()}.json"] = contract(kind)
    return {path: render(document) for path, document in documents.items()}


def render(document: Any) -> str:
    """JSON as it is committed."""
    return json.dumps(document, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def main() -> None:
    """Write every contract."""
    for service in SERVICES.values():
        for path, content in generated(service).items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)


if __name__ == "__main__":
    main()
