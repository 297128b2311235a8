"""The program that makes one PDF and ends: reads an order from standard input, writes the document
to standard output. It imports little, because it starts once per document.
"""

import json
import resource
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

TEMPLATES = Path(__file__).parent / "documents" / "templates"
SECONDS = 30
MOST_MEMORY = 4 << 30
"""Address space in bytes, most of it never touched; a document of 100 services takes 300 MB."""


def main() -> None:
    """Compile `{template, data, dated}`; equal orders give equal bytes."""
    import typst

    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    order = json.load(sys.stdin)
    pdf = typst.compile(
        str(TEMPLATES / f"{order['template']}.typ"),
        root=str(TEMPLATES),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(order["data"])},
        pdf_standards="a-2b",
        timestamp=datetime.combine(date.fromisoformat(order["dated"]), time(), UTC),
    )
    sys.stdout.buffer.write(pdf)


if __name__ == "__main__":
    main()
