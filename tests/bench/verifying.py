"""What knowing the caller costs, beside the signature check alone."""

import time
from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc.util import urlsafe_b64decode

from prima_chassis.auth import Tokens
from tests.bench.figures import Figure, Goal
from tests.bench.scene import GOVERNMENT
from tests.tokens import ISSUER, Issuer

ROUNDS = 5
TOKENS = 400
REPEATS = 20_000
SCOPES = ("standards:read", "complaints:read", "surveys:read", "surveys:manage", "tasks:read")


async def tokens() -> list[Figure]:
    """A token seen before, and one never seen."""
    cached = Figure("token: seen before", "µs", Goal("≤", 6, "measured"))
    fresh = Figure("token: never seen", "µs", Goal("≤", 2.5), "µs ES256 check")
    issuer = Issuer()
    for _ in range(ROUNDS):
        verifier = Tokens(issuer=ISSUER, audience="survey", fetch=issuer.keys)
        await verifier.verify(issuer.token(*SCOPES, government=GOVERNMENT))
        new = [issuer.token(*SCOPES, government=GOVERNMENT) for _ in range(TOKENS)]
        least = _checked(issuer, new)
        began = time.process_time()
        for token in new:
            await verifier.verify(token)
        fresh.add(_micros(began, TOKENS), least)
        began = time.process_time()
        for _ in range(REPEATS):
            await verifier.verify(new[0])
        cached.add(_micros(began, REPEATS))
    return [cached, fresh]


def _checked(issuer: Issuer, tokens: Sequence[str]) -> float:
    """Microseconds of the bare check of one signature."""
    key = issuer.key.public_key
    parts = []
    for token in tokens:
        signed, _, tail = token.encode().rpartition(b".")
        raw = urlsafe_b64decode(tail)
        r, s = (int.from_bytes(half, "big") for half in (raw[:32], raw[32:]))
        parts.append((encode_dss_signature(r, s), signed))
    kind = ECDSA(SHA256())
    began = time.process_time()
    for signature, signed in parts:
        key.verify(signature, signed, kind)
    return _micros(began, len(parts))


def _micros(began: float, times: int) -> float:
    return 1e6 * (time.process_time() - began) / times
