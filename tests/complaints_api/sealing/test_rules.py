"""What is sealed opens in its own place only, and says little by its length."""

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from complaints_api.sealing.rules import BUCKET, derive, new_key, pad, seal, unpad, unseal

KEY = bytes(range(32))
printable = st.text(st.characters(codec="utf-8"), max_size=600)


class TestSeal:
    @given(st.binary(max_size=500), st.text(st.characters(codec="utf-8"), max_size=60))
    def test_opens_in_its_place(self, content: bytes, place: str) -> None:
        assert unseal(KEY, seal(KEY, content, place), place) == content

    @given(st.binary(min_size=1, max_size=200), st.data())
    def test_does_not_open_after_any_bit_was_changed(
        self, content: bytes, data: st.DataObject
    ) -> None:
        sealed = bytearray(seal(KEY, content, "here"))
        bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
        sealed[bit // 8] ^= 1 << bit % 8

        with pytest.raises(InvalidTag):
            unseal(KEY, bytes(sealed), "here")

    def test_does_not_open_elsewhere_nor_with_another_key(self) -> None:
        sealed = seal(KEY, b"story", "74.10/a/story")

        for key, place in ((KEY, "74.10/b/story"), (new_key(), "74.10/a/story")):
            with pytest.raises(InvalidTag):
                unseal(key, sealed, place)

    def test_the_same_content_never_looks_the_same(self) -> None:
        assert len({seal(KEY, b"same", "here") for _ in range(100)}) == 100


class TestPad:
    @given(printable)
    def test_comes_off_again(self, text: str) -> None:
        assert unpad(pad(text)) == text

    @given(printable)
    def test_leaves_only_whole_buckets(self, text: str) -> None:
        assert len(pad(text)) % BUCKET == 0
        assert len(pad(text)) - len(text.encode()) <= BUCKET + 4


class TestDerive:
    def test_gives_another_key_for_every_purpose_and_secret(self) -> None:
        keys = {
            derive(secret, p) for secret in (b"a" * 32, b"b" * 32) for p in ("story", "identity")
        }

        assert len(keys) == 4
        assert all(len(key) == 32 for key in keys)

    def test_is_stable_so_that_stored_keys_keep_opening(self) -> None:
        assert derive(bytes(32), "story").hex() == (
            "cb1a13d923cca5bf0d71edd3dbfd41de84e8a45a50d53ff5030a3ef7c614a12f"
        )
