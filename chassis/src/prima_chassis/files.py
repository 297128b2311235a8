"""Files by content: stored once under their hash, in a folder or an S3-compatible store."""

import asyncio
import hashlib
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

import obstore
from obstore.store import LocalStore, ObjectStore, from_url

PIECE = 1 << 20


class Files:
    """The object store of one service."""

    def __init__(self, url: str) -> None:
        self._store: ObjectStore = _open(url)

    async def put(self, government: str, content: bytes) -> str:
        """Store `content`; its sha256 in hex, which is its name from now on."""
        digest = hashlib.sha256(content).hexdigest()
        await obstore.put_async(self._store, f"{government}/{digest}", content)
        return digest

    async def put_file(self, government: str, file: BinaryIO) -> str:
        """Store what is left of `file`, however long, a piece at a time; its sha256 in hex."""
        start = file.tell()
        digest = await asyncio.to_thread(_digest, file)
        file.seek(start)
        await obstore.put_async(self._store, f"{government}/{digest}", file)
        return digest

    async def get_file(self, government: str, digest: str, into: BinaryIO) -> None:
        """Write the file to `into`, a piece at a time; raises FileNotFoundError."""
        result = await obstore.get_async(self._store, f"{government}/{digest}")
        async for piece in result.stream():
            into.write(piece)

    async def get(self, government: str, digest: str) -> bytes:
        """The file; raises FileNotFoundError."""
        result = await obstore.get_async(self._store, f"{government}/{digest}")
        return bytes(await result.bytes_async())


def _digest(file: BinaryIO) -> str:
    found = hashlib.sha256()
    while piece := file.read(PIECE):
        found.update(piece)
    return found.hexdigest()


def _open(url: str) -> ObjectStore:
    if url.startswith("file://"):
        folder = Path(unquote(urlsplit(url).path))
        return LocalStore(prefix=folder, mkdir=True)
    return from_url(url)
