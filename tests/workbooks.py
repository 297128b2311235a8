"""Workbooks as some programs leave them."""

import io
import re
import zipfile


def told_to_be(book: bytes, size: str, *, sheet: int = 1) -> bytes:
    """The workbook with another size, such as A1:B2, written in one of its sheets."""
    written, name = io.BytesIO(), f"xl/worksheets/sheet{sheet}.xml"
    with zipfile.ZipFile(io.BytesIO(book)) as given, zipfile.ZipFile(written, "w") as made:
        for entry in given.namelist():
            content = given.read(entry)
            if entry == name:
                content, changed = re.subn(
                    rb'<dimension ref="[^"]*"', f'<dimension ref="{size}"'.encode(), content
                )
                assert changed == 1
            made.writestr(entry, content)
    return written.getvalue()
