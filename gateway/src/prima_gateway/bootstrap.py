"""Create the first platform administrator: `python -m prima_gateway.bootstrap --username admin`.

The password is read from standard input. Prints `{"totp_secret": …}` once; refuses, changing
nothing, when there is a platform administrator already.
"""

import argparse
import asyncio
import json
import sys

from pydantic import ValidationError

from prima_chassis.database import EVERYWHERE, Database
from prima_chassis.problems import Problem
from prima_gateway.accounts import actions as accounts
from prima_gateway.accounts.errors import AdministratorExists
from prima_gateway.credentials import actions as credentials
from prima_gateway.personnel import actions as personnel
from prima_gateway.personnel.schemas import CreatePlatformAccount
from prima_gateway.roles import Role
from prima_gateway.sealing import Sealer
from prima_gateway.settings import Settings


async def bootstrap(settings: Settings, username: str, password: str) -> str:
    """The secret of the new administrator's second factor; raises AdministratorExists."""
    command = CreatePlatformAccount(
        username=username,
        password=password,
        name="Pengelola platform",
        roles=[Role.ADMINISTRATOR],
        governments=[EVERYWHERE],
    )
    sealer = Sealer(settings.key())
    database = Database(settings.database_url, service="identity", pool_size=1)
    try:
        async with database.transaction(EVERYWHERE) as session:
            if await accounts.has_administrator(session):
                raise AdministratorExists
            created = await personnel.create_platform(session, sealer, "bootstrap", command)
            return await credentials.enrol_otp(session, sealer, created.id)
    finally:
        await database.close()


def main() -> None:
    """Read the password, create the account, print the secret."""
    parser = argparse.ArgumentParser(description="Create the first platform administrator.")
    parser.add_argument("--username", required=True)
    username = parser.parse_args().username
    password = sys.stdin.readline().rstrip("\n")
    try:
        secret = asyncio.run(bootstrap(Settings(), username, password))
    except Problem as refusal:
        document = refusal.document("en", None)
        sys.exit(f"{document.title}. {document.detail}")
    except ValidationError as error:
        fields = ", ".join(str(fault["loc"][0]) for fault in error.errors())
        sys.exit(f"Not valid: {fields}. A password has 10 to 128 characters.")
    sys.stdout.write(json.dumps({"totp_secret": secret}) + "\n")


if __name__ == "__main__":
    main()
