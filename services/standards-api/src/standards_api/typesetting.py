"""Turns a template and data into a PDF, in a process of its own: a runaway document is killed
without harm, and data reaches the template as data only.
"""

import asyncio
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from fastapi import Depends, Request

from prima_chassis.files import Files
from prima_chassis.problems import Problem, Text
from standards_api.compiler import SECONDS

TOGETHER = 2
"""Documents that are made at the same time in one process of the service."""

_turns = asyncio.Semaphore(TOGETHER)


class DocumentNotMade(Problem):
    status = 503
    title = Text("Dokumen belum dapat dibuat", "The document could not be made")
    detail = Text(
        "Coba lagi sebentar lagi; bila berulang, hubungi pengelola.",
        "Try again in a moment; if it happens again, tell the administrator.",
    )


@dataclass(frozen=True, slots=True)
class Press:
    """Where documents go, and the origin that their QR codes point to."""

    files: Files
    public_url: str


def _press(request: Request) -> Press:
    return Press(request.app.state.files, request.app.state.settings.public_url)


PressOfService = Annotated[Press, Depends(_press)]


async def typeset(template: str, data: Mapping[str, Any], *, dated: date) -> bytes:
    """PDF/A-2b from `template` (a name without suffix); equal input gives equal bytes."""
    payload = json.dumps({"template": template, "data": data, "dated": str(dated)}).encode()
    async with _turns:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "standards_api.compiler",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            async with asyncio.timeout(SECONDS):
                pdf, complaint = await child.communicate(payload)
        except TimeoutError as error:
            child.kill()
            await child.wait()
            raise DocumentNotMade from error
    if child.returncode:
        raise RuntimeError(f"template {template}: {complaint.decode(errors='replace')[-2000:]}")
    return pdf
