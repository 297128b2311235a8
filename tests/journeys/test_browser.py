"""The citizen's and the officer's parts, played in a real Chromium against the running stack."""

import os
import subprocess

from prima_deploy.services import ROOT
from tests.journeys.conftest import Stack


def test_citizen_and_officer_play_their_parts_in_a_browser(stack: Stack) -> None:
    """At 360 and 1366 px, with no accessibility violation and no request outside the origin."""
    environment = os.environ | {
        "PRIMA_URL": stack.address,
        "PRIMA_ACCOUNTS": str(stack.accounts_file),
    }
    played = subprocess.run(
        ["npm", "run", "--silent", "e2e"],
        cwd=ROOT / "frontend",
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )

    assert played.returncode == 0, played.stdout + played.stderr[-2000:]
