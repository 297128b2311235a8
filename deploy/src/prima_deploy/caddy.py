import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from prima_deploy.probes import speaks
from prima_deploy.processes import Program
from prima_deploy.services import ROOT


def program(
    *,
    address: str,
    port: int,
    bind: Sequence[str],
    upstreams: Mapping[str, Sequence[int]],
    frontend: Path,
    storage: Path,
) -> Program:
    """The gateway of `gateway/Caddyfile` on `port`; every service may have several instances."""
    environment = {
        "PRIMA_ADDRESS": address,
        "PRIMA_BIND": " ".join(bind),
        "PRIMA_FRONTEND": str(frontend),
        # Certificates and locks; without it Caddy writes to the home folder, if there is one.
        "XDG_DATA_HOME": str(storage),
        "XDG_CONFIG_HOME": str(storage),
        # As many threads as cores would take them from the services behind it.
        "GOMAXPROCS": str(max(1, (os.cpu_count() or 1) // 2)),
    }
    for service, ports in upstreams.items():
        name = f"PRIMA_{service.upper()}"
        environment[f"{name}_UPSTREAMS"] = " ".join(f"127.0.0.1:{number}" for number in ports)
        environment[f"{name}_BALANCING"] = "one" if len(ports) == 1 else "several"
    command = [str(Path(sys.executable).with_name("caddy")), "run", "--adapter", "caddyfile"]
    command += ["--config", str(ROOT / "gateway" / "Caddyfile")]
    request = f"HEAD /api/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
    ready = speaks(port, b"HTTP/1.1 ", request.encode(), host=bind[0])
    return Program("caddy", command, ready, environment=environment)
