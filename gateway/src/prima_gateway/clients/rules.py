"""How a client proves itself, and where people may be sent back to after they have consented."""

import re
from collections.abc import Collection
from urllib.parse import urlsplit

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
PRIVATE_SCHEME = re.compile(r"[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+")
"""A scheme with a dot is a reversed domain name, as RFC 8252 §7.1 wants."""
PRINTABLE = re.compile(r"[\x21-\x7e]+")

AUTHORIZATION_CODE, REFRESH_TOKEN = "authorization_code", "refresh_token"
CLIENT_CREDENTIALS = "client_credentials"
BASIC, POST, NONE = "client_secret_basic", "client_secret_post", "none"


def grant_types(*, confidential: bool, acts_for_people: bool) -> frozenset[str]:
    """The ways in which a client may ask for tokens."""
    own = {CLIENT_CREDENTIALS} if confidential else set()
    return frozenset(own | ({AUTHORIZATION_CODE, REFRESH_TOKEN} if acts_for_people else set()))


def auth_methods(*, confidential: bool) -> frozenset[str]:
    """How a client proves itself."""
    return frozenset({BASIC, POST} if confidential else {NONE})


def safe(uri: str) -> bool:
    """Whether codes may be sent to `uri` (RFC 8252, RFC 9700 §2.1)."""
    if not PRINTABLE.fullmatch(uri) or "#" in uri or "*" in uri:
        return False
    try:
        parts = urlsplit(uri)
        host = parts.hostname
    except ValueError:
        return False
    if "@" in parts.netloc:
        return False
    if parts.scheme == "https":
        return bool(host)
    if parts.scheme == "http":
        return host in LOOPBACK
    return bool(PRIVATE_SCHEME.fullmatch(parts.scheme))


def registered(uri: str, known: Collection[str]) -> bool:
    """Whether `uri` is one of `known`, to the letter; the port of a loopback address is free,
    because an application takes whichever it gets (RFC 8252 §7.3)."""
    return uri in known or _without_port(uri) in {_without_port(k) for k in known} - {None}


def _without_port(uri: str) -> tuple[str, str, str] | None:
    try:
        parts = urlsplit(uri)
        _ = parts.port
    except ValueError:
        return None
    loopback = parts.scheme == "http" and parts.hostname in LOOPBACK and "@" not in parts.netloc
    return (str(parts.hostname), parts.path, parts.query) if loopback and safe(uri) else None
