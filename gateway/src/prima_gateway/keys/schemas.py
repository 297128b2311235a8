from typing import Literal

from pydantic import BaseModel


class PublicKey(BaseModel):
    """A public key of the elliptic curve P-256 (RFC 7517, RFC 7518)."""

    kty: Literal["EC"]
    crv: Literal["P-256"]
    x: str
    y: str
    kid: str
    alg: str
    use: str


class KeySet(BaseModel):
    """The keys that access tokens are verified with."""

    keys: list[PublicKey]


class Rotated(BaseModel):
    """The key that will sign next, ten minutes after it was made."""

    kid: str
