"""Documents from data: Typst in a process of its own, whose memory ends with it.

Run as a script this file is that process: the order comes as JSON on standard input, the PDF
leaves on standard output.
"""

import asyncio
import json
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

SECONDS = 30


class TypesettingError(Exception):
    """The document could not be made; the reason is for the log, not for people."""


async def typeset(template: Path, data: Mapping[str, Any], at: datetime) -> bytes:
    """The PDF/A-2b of `template` with `data`; the same input gives the same bytes.

    `data` is any JSON document, read in the template as `json(bytes(sys.inputs.data))`; `at`
    becomes the document's date. Raises TypesettingError.
    """
    order = {"template": str(template), "data": json.dumps(data), "at": int(at.timestamp())}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",
        __file__,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(SECONDS):
            document, complaint = await process.communicate(json.dumps(order).encode())
    except TimeoutError as error:
        raise TypesettingError("took too long") from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        raise TypesettingError(complaint.decode(errors="replace")[-2000:])
    return document


def main() -> None:
    """Make one document."""
    import typst

    order = json.load(sys.stdin)
    template = Path(order["template"])
    document = typst.compile(
        template,
        root=template.parent,
        ignore_system_fonts=True,
        sys_inputs={"data": order["data"]},
        pdf_standards=["a-2b"],
        timestamp=order["at"],
    )
    sys.stdout.buffer.write(document)


if __name__ == "__main__":
    main()
