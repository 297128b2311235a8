"""What is taken as evidence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey_api.followups.rules import file_name, kind_of

WEBP = b"RIFF\x24\x00\x00\x00WEBPVP8 "


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0....", "image/jpeg"),
        (WEBP, "image/webp"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", None),
        (b"....\x00\x00\x00\x00WEBP", None),
        (b"<html>%PDF-", None),
        (b"PK\x03\x04", None),
        (b"MZ", None),
        (b"", None),
    ],
)
def test_files_are_known_by_their_first_bytes(content: bytes, media_type: str | None) -> None:
    kind = kind_of(content)

    assert (kind.media_type if kind else None) == media_type


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("foto loket.JPG", "foto loket.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Data\\bukti.pdf", "bukti.pdf"),
        ("bukti\r\nSet-Cookie: a=b.pdf", "buktiSet-Cookie: a=b.pdf"),
        ("  .  ", "bukti.pdf"),
        ("", "bukti.pdf"),
        (None, "bukti.pdf"),
    ],
)
def test_names_lose_folders_control_characters_and_wrong_endings(
    given: str | None, kept: str
) -> None:
    assert file_name(given, ".pdf") == kept


@given(st.text(max_size=400))
def test_any_name_can_be_kept(name: str) -> None:
    kept = file_name(name, ".webp")

    assert kept.isprintable()
    assert 6 <= len(kept) <= 200
    assert not {"/", "\\"} & set(kept)
