"""Files are stored once, under the hash of their content, apart for each government."""

import hashlib
from pathlib import Path

import pytest

from prima_chassis.files import Files
from tests.harness import a_government


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files((tmp_path / "a folder").as_uri())


async def test_a_file_is_found_again_by_the_hash_of_its_content(
    files: Files, government: str
) -> None:
    content = b"%PDF-1.7 the minutes"

    digest = await files.put(government, content)

    assert digest == hashlib.sha256(content).hexdigest()
    assert await files.get(government, digest) == content


@pytest.mark.parametrize("content", [b"", b"\x00" * 3_000_000])
async def test_empty_and_large_files_come_back_whole(
    files: Files, government: str, content: bytes
) -> None:
    assert await files.get(government, await files.put(government, content)) == content


async def test_the_same_content_is_stored_once(
    files: Files, government: str, tmp_path: Path
) -> None:
    assert await files.put(government, b"same") == await files.put(government, b"same")

    assert len(stored(tmp_path)) == 1


def stored(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_a_file_of_one_government_is_not_there_for_another(
    files: Files, government: str
) -> None:
    digest = await files.put(government, b"ours")

    with pytest.raises(FileNotFoundError):
        await files.get(a_government(), digest)


async def test_a_name_cannot_lead_out_of_the_government(files: Files, government: str) -> None:
    elsewhere = a_government()
    digest = await files.put(elsewhere, b"theirs")

    for name in (f"../{elsewhere}/{digest}", f"..%2F{elsewhere}%2F{digest}", "/etc/hostname", ""):
        with pytest.raises((OSError, ValueError)):
            await files.get(government, name)


def test_an_object_store_is_named_by_its_address() -> None:
    assert "S3" in repr(Files("s3://prima/files")._store)


@pytest.mark.parametrize("content", [b"", b"\x01\x02" * 3_000_000])
async def test_what_is_left_of_an_open_file_is_stored_piece_by_piece(
    files: Files, government: str, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "given"
    path.write_bytes(b"read before" + content)

    with path.open("rb") as file:
        file.seek(len(b"read before"))
        digest = await files.put_file(government, file)
    with (tmp_path / "taken").open("wb") as taken:
        await files.get_file(government, digest, taken)

    assert digest == hashlib.sha256(content).hexdigest()
    assert (tmp_path / "taken").read_bytes() == content
