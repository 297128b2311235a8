"""Envelope encryption: pure functions over bytes, without a database and without a clock.

A complaint has two data keys, one for what was said and one for who said it. Each is stored only
wrapped by a key that is derived from the service's secret and never stored.
"""

import secrets

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
LENGTH_BYTES = 4
BUCKET = 256
"""Sealed texts grow in steps of this many bytes, so that their length says little."""


def derive(secret: bytes, purpose: str) -> bytes:
    """A key for one purpose; keys of different purposes tell nothing about each other."""
    info = f"prima complaints {purpose} 1".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(secret)


def new_key() -> bytes:
    """A fresh data key."""
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, content: bytes, place: str) -> bytes:
    """`content` encrypted and bound to `place`: moved to another place it does not open."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, place.encode())


def unseal(key: bytes, sealed: bytes, place: str) -> bytes:
    """The content; raises cryptography's InvalidTag when anything was changed or moved."""
    return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode())


def pad(text: str) -> bytes:
    """`text` as bytes, filled up to a whole number of buckets."""
    content = text.encode()
    content = len(content).to_bytes(LENGTH_BYTES, "big") + content
    return content + bytes(-len(content) % BUCKET)


def unpad(content: bytes) -> str:
    """The text that `pad` filled up."""
    length = int.from_bytes(content[:LENGTH_BYTES], "big")
    return content[LENGTH_BYTES : LENGTH_BYTES + length].decode()
