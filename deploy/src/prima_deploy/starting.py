"""From nothing to a running Prima, step by step."""

import asyncio
import json
import secrets
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from prima_deploy import caddy, mail
from prima_deploy.errors import CannotStart
from prima_deploy.installation import Installation
from prima_deploy.logs import begin_log
from prima_deploy.migrate import Notebook, folder_of
from prima_deploy.ports import require_free
from prima_deploy.probes import answers_http
from prima_deploy.processes import Program, always, run
from prima_deploy.provision import provision
from prima_deploy.services import ROOT, SERVICES, Service
from prima_deploy.settings import Settings
from prima_deploy.supervisor import Supervisor
from prima_deploy.together import together

Say = Callable[[str], None]

READY_WITHIN = 60.0
ADMINISTRATOR = "admin"


async def start(
    installation: Installation, supervisor: Supervisor, outside: Mapping[str, str], say: Say
) -> None:
    """Return once a request through the gateway is served."""
    await start_engines(installation, supervisor)
    await provision(installation.admin_url, SERVICES.values(), installation.passwords)
    await _migrate(installation, say)
    await _first_administrator(installation, outside, say)
    services = [_service(installation, service, outside) for service in SERVICES.values()]
    gateway = _gateway(installation)
    await together(supervisor.start(*services), supervisor.start(gateway))
    await _until_served(installation.settings)


async def start_engines(installation: Installation, supervisor: Supervisor) -> None:
    """Those that do not run elsewhere."""
    programs: list[Program] = []
    if installation.postgres is not None:
        if not installation.postgres.exists:
            await installation.postgres.create(begin_log(installation.logs, "initdb"))
        programs.append(installation.postgres.program())
    if installation.nats is not None:
        programs.append(installation.nats.program())
    if not installation.settings.smtp_url:
        programs.append(mail.program(installation.ports["mail"], installation.mail_folder))
    await supervisor.start(*programs)


async def _migrate(installation: Installation, say: Say) -> None:
    urls = {service.name: installation.owner_url(service) for service in SERVICES.values()}
    notebook = Notebook(installation.data / "migrations.json")
    pending = await notebook.pending(SERVICES.values(), urls)
    if not pending:
        return
    say(f"  bringing the schema up to date: {', '.join(service.name for service in pending)}")
    work = [[str(folder_of(service)), urls[service.name]] for service in pending]
    program = Program("migrations", [sys.executable, "-m", "prima_deploy.migrate"], always)
    await run(program, begin_log(installation.logs, "migrations"), text=json.dumps(work))
    await notebook.write(SERVICES.values(), urls)


async def _first_administrator(
    installation: Installation, outside: Mapping[str, str], say: Say
) -> None:
    kept = installation.secrets
    if "admin.totp_secret" in kept:
        return
    say("  creating the first administrator")
    if "admin.password" not in kept:
        kept.put(**{"admin.username": ADMINISTRATOR, "admin.password": secrets.token_urlsafe(18)})
    identity = SERVICES["identity"]
    program = Program(
        "bootstrap",
        [sys.executable, "-m", "prima_gateway.bootstrap", "--username", ADMINISTRATOR],
        always,
        environment=installation.environment(identity, outside),
    )
    log = begin_log(installation.logs, "bootstrap")
    answer = json.loads(await run(program, log, text=kept.get("admin.password")))
    kept.put(**{"admin.totp_secret": answer["totp_secret"]})


def _service(installation: Installation, service: Service, outside: Mapping[str, str]) -> Program:
    port = installation.ports[service.name]
    command = [sys.executable, "-m", "uvicorn", "--factory", f"{service.package}.main:main"]
    command += ["--host", "127.0.0.1", "--port", str(port)]
    command += ["--no-access-log", "--no-server-header", "--log-level", "warning"]
    # Longer than Caddy keeps an idle connection, so that it never sends into one just closed.
    command += ["--timeout-keep-alive", "75", "--timeout-graceful-shutdown", "8"]
    return Program(
        service.program,
        command,
        answers_http(port, "/healthz"),
        environment=installation.environment(service, outside),
        folder=ROOT,
    )


def _gateway(installation: Installation) -> Program:
    settings = installation.settings
    # Asked again, for the first answer is seconds old.
    require_free(settings.port, settings.bind)
    return caddy.program(
        address=f"http://:{settings.port}",
        port=settings.port,
        bind=settings.bind,
        upstreams={name: [installation.ports[name]] for name in SERVICES},
        frontend=Path(settings.frontend or ROOT / "frontend" / "dist"),
        storage=installation.data / "caddy",
    )


async def _until_served(settings: Settings) -> None:
    served = answers_http(settings.port, "/readyz", host=settings.bind[0])
    until = time.monotonic() + READY_WITHIN
    while not await served():
        if time.monotonic() > until:
            raise CannotStart(
                f"Everything runs, but {settings.local_url}/readyz does not answer 200; it"
                " names the part that cannot serve, and the logs say why."
            )
        await asyncio.sleep(0.1)
