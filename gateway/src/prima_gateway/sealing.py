"""What the secret of this service protects: each use has a key of its own, derived from it.

Stolen rows are worthless without the secret: private keys and second factors are encrypted,
names of attackers' targets and the end of the audit trail are marked with a keyed hash.
"""

import hashlib
import hmac
import secrets
from typing import Annotated

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fastapi import Depends, Request

NONCE_BYTES = 12


class Sealer:
    """Encrypts and marks on behalf of one service."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def _key(self, purpose: str) -> bytes:
        return hmac.digest(self._secret, b"identity\0" + purpose.encode(), hashlib.sha256)

    def seal(self, content: bytes, *, purpose: str, owner: str) -> bytes:
        """`content` encrypted; it opens only for the same purpose and owner."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + AESGCM(self._key(purpose)).encrypt(nonce, content, owner.encode())

    def open(self, sealed: bytes, *, purpose: str, owner: str) -> bytes:
        """What was sealed; raises InvalidTag when it was not sealed so, or was altered."""
        nonce, content = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        return AESGCM(self._key(purpose)).decrypt(nonce, content, owner.encode())

    def mark(self, content: bytes, *, purpose: str) -> bytes:
        """A keyed hash (32 bytes) that nobody can make without the secret."""
        return hmac.digest(self._key(purpose), content, hashlib.sha256)


def _sealer(request: Request) -> Sealer:
    sealer: Sealer = request.app.state.sealer
    return sealer


Sealing = Annotated[Sealer, Depends(_sealer)]
