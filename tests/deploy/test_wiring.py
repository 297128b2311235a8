"""A service is wired everywhere or nowhere: a forgotten step names itself."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from prima_deploy.errors import CannotStart
from prima_deploy.nats import permissions
from prima_deploy.services import ROOT, SERVICES, Service
from prima_deploy.setup import prepare

BROKER = ROOT / "deploy" / "nats" / "nats.conf"


@pytest.fixture(params=list(SERVICES.values()), ids=list(SERVICES))
def service(request: pytest.FixtureRequest) -> Service:
    found: Service = request.param
    return found


class TestEveryService:
    def test_folder_is_listed(self) -> None:
        folders = {f"services/{folder.name}" for folder in (ROOT / "services").iterdir()}

        assert folders | {"gateway"} == {service.folder for service in SERVICES.values()}

    def test_is_known_to_make(self, service: Service) -> None:
        makefile = (ROOT / "Makefile").read_text()
        listed = re.search(r"^SERVICES\s*:?=\s*(.*)$", makefile, re.MULTILINE)

        assert listed is not None
        assert service.folder in listed[1].split()

    def test_has_a_route_at_the_gateway(self, service: Service) -> None:
        caddyfile = (ROOT / "gateway" / "Caddyfile").read_text()

        assert f"/api/{service.name}/*" in caddyfile
        assert f"{{${service.prefix}UPSTREAMS:" in caddyfile

    def test_has_locked_packages(self, service: Service) -> None:
        assert (ROOT / "deploy" / "locks" / f"{service.program}.txt").exists()

    def test_runs_in_compose_after_its_database_is_prepared(self, service: Service) -> None:
        services = yaml.safe_load((ROOT / "deploy" / "compose.yaml").read_text())["services"]
        told = services[service.program]["environment"]

        assert f"{service.program}-setup" in services[service.program]["depends_on"]
        assert all(name.startswith(service.prefix) for name in told)
        assert "OWNER" not in json.dumps(told)
        assert f"{service.prefix}UPSTREAMS" in services["edge"]["environment"]

    def test_runs_in_kubernetes(self, service: Service) -> None:
        text = (ROOT / "deploy" / "kubernetes" / "services.yaml").read_text()
        kinds = {
            document["kind"]
            for document in yaml.safe_load_all(text)
            if document["metadata"]["name"] == service.program
        }

        assert kinds == {"Service", "Deployment"}

    def test_may_do_the_same_at_every_broker(self, service: Service) -> None:
        block = BROKER.read_text().partition(f"user: {service.name},")[2].partition("user:")[0]
        publish, subscribe = block.split("subscribe:")

        assert {
            "publish": re.findall(r'"(.+?)"', publish),
            "subscribe": re.findall(r'"(.+?)"', subscribe),
        } == permissions(service.name)


class TestBroker:
    def test_accepts_its_configuration(self) -> None:
        names = ("NAME", "ADMINISTRATOR", *(name.upper() for name in SERVICES))
        checked = subprocess.run(
            [Path(sys.executable).with_name("nats-server"), "--config", BROKER, "-t"],
            env={f"PRIMA_NATS_{name}": f"secret-{name}" for name in names},
            capture_output=True,
            check=False,
        )

        assert checked.returncode == 0, checked.stderr


class TestSetup:
    def test_names_what_it_was_not_told(self) -> None:
        with pytest.raises(CannotStart, match="Set PRIMA_SURVEY_OWNER_DATABASE_URL, PRIMA_SURVEY_"):
            prepare("survey", {"PRIMA_POSTGRES_URL": "postgresql://"})
