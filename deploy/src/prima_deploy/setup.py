"""Prepare the database of one service where engines run elsewhere, and end.

`python -m prima_deploy.setup SERVICE` reads PRIMA_POSTGRES_URL (an administrator) and the addresses
the service has as owner and at run time, PRIMA_<SERVICE>_{OWNER_DATABASE_URL,DATABASE_URL}. It
creates what is missing, sets both passwords, and brings the schema up to date.
"""

import asyncio
import os
import sys
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from prima_deploy.errors import CannotStart
from prima_deploy.migrate import folder_of
from prima_deploy.provision import Passwords, provision
from prima_deploy.services import SERVICES


def password_in(url: str) -> str:
    return unquote(urlsplit(url).password or "")


def prepare(name: str, environment: Mapping[str, str]) -> None:
    from prima_chassis.migrations import upgrade

    service = SERVICES[name]
    needed = {
        key: f"{prefix}{key}"
        for key, prefix in (
            ("POSTGRES_URL", "PRIMA_"),
            ("OWNER_DATABASE_URL", service.prefix),
            ("DATABASE_URL", service.prefix),
        )
    }
    if missing := [variable for variable in needed.values() if not environment.get(variable)]:
        raise CannotStart(f"Set {', '.join(missing)}.")
    urls = {key: environment[variable] for key, variable in needed.items()}
    passwords = Passwords(
        password_in(urls["OWNER_DATABASE_URL"]), password_in(urls["DATABASE_URL"])
    )
    asyncio.run(provision(urls["POSTGRES_URL"], [service], {name: passwords}))
    upgrade(folder_of(service), urls["OWNER_DATABASE_URL"])


if __name__ == "__main__":
    try:
        prepare(sys.argv[1], os.environ)
    except CannotStart as error:
        sys.exit(str(error))
