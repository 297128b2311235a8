"""Load the sample governments through the public API, once."""

import json
import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from prima_deploy.sample.answers import ask
from prima_deploy.sample.findings import find
from prima_deploy.sample.organisations import Organisation, across, client, organise
from prima_deploy.sample.people import Person
from prima_deploy.sample.promises import promise


def load(address: str, folder: Path, administrator: Mapping[str, str]) -> None:
    """Fill an empty installation and write the accounts to `sample-accounts.json` in `folder`."""
    with Person(address) as admin:
        admin.sign_in(
            administrator["username"], administrator["password"], administrator["totp_secret"]
        )
        say("five governments, their units and people")
        organisations = organise(address, admin)
        guests = across(address, admin, organisations)
        program = client(admin, "74.10")
    accounts = [
        {"role": "administrator", "name": "Administrator", "governments": ["*"], "unit": None}
        | dict(administrator),
        *(asdict(account) for one in organisations for account in one.accounts.values()),
        *(asdict(account) for account in guests),
    ]
    _write_accounts(folder, {"address": address, "accounts": accounts, "client": program})
    # Side by side: each waits mostly for its own documents and for facts to travel.
    with ThreadPoolExecutor(len(organisations)) as crowd:
        for done in [crowd.submit(_live, address, organisation) for organisation in organisations]:
            done.result()


def _live(address: str, organisation: Organisation) -> None:
    """What the people of one government have done so far."""
    services = promise(address, organisation)
    ask(address, organisation, services)
    find(address, organisation, services)
    say(f"{organisation.slug}: standards, consultation, decree, survey, obstacles")


def say(line: str) -> None:
    """Tell the person who waits."""
    print(f"  sample: {line}", flush=True)


def _write_accounts(folder: Path, content: object) -> None:
    """Readable by its owner only, from the first byte."""
    path = folder / "sample-accounts.json"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(content, file, indent=1, ensure_ascii=False)
