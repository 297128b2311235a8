"""Stands in for the gateway as the issuer of access tokens: real keys, real signatures."""

import time
from typing import Any
from uuid import UUID, uuid4

from joserfc import jwt
from joserfc.jwk import ECKey

ISSUER = "http://prima.test"
AUDIENCES = ["identity", "standards", "complaints", "survey"]


class Issuer:
    """Signs tokens with its own key; `keys` is what services fetch."""

    def __init__(self) -> None:
        self.key = ECKey.generate_key("P-256", {"kid": str(uuid4()), "alg": "ES256"})

    async def keys(self) -> dict[str, Any]:
        """The public key set."""
        return {"keys": [self.key.as_dict(private=False)]}

    def token(
        self,
        *scopes: str,
        government: str | None,
        units: list[UUID] | None = None,
        **changed: Any,
    ) -> str:
        """An access token for `scopes` in `government`; without `units` it reaches all of them.

        `changed` replaces claims; a claim set to None is left out.
        """
        claims: dict[str, Any] = {
            "iss": ISSUER,
            "sub": str(uuid4()),
            "aud": AUDIENCES,
            "exp": int(time.time()) + 600,
            "iat": int(time.time()),
            "jti": str(uuid4()),
            "scope": " ".join(scopes),
            "roles": [],
            "governments": [government] if government else [],
            "units": [str(unit) for unit in units or []],
            "all_units": units is None,
        } | changed
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": "ES256", "typ": "at+jwt", "kid": self.key.kid}
        return jwt.encode(header, claims, self.key)

    def sign_in(self, *scopes: str, government: str, **changed: Any) -> dict[str, str]:
        """Request headers of somebody with `scopes` in `government`."""
        return {"Authorization": f"Bearer {self.token(*scopes, government=government, **changed)}"}
