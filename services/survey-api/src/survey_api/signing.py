"""Signatures of this installation: seals and form bundles anybody can check, and receipts."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

RECEIPT_BYTES = 18


def canonical(content: Mapping[str, Any]) -> bytes:  # Any: a JSON document
    """The one byte form of a JSON document: keys sorted, no spaces, UTF-8, no floats."""
    return json.dumps(
        content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


class Signer:
    """Signs with keys derived from the service's secret."""

    def __init__(self, secret: bytes) -> None:
        derived = HKDF(SHA256(), 32, salt=None, info=b"prima survey ed25519").derive(secret)
        self._key = Ed25519PrivateKey.from_private_bytes(derived)
        self._receipts = HKDF(SHA256(), 32, salt=None, info=b"prima survey receipt").derive(secret)
        self.public_key: bytes = self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Ed25519 signature of `message`, 64 bytes."""
        return self._key.sign(message)

    def receipt(self, period_id: UUID, response_id: UUID, content: bytes) -> str:
        """Proof that these answers were stored; always the same for the same answers."""
        message = period_id.bytes + response_id.bytes + content
        proof = hmac.digest(self._receipts, message, hashlib.sha256)[:RECEIPT_BYTES]
        return base64.urlsafe_b64encode(proof).decode()
