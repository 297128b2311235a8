"""Whether a request that changes something comes from our own pages."""

from urllib.parse import urlsplit


def same_origin(*, fetch_site: str | None, origin: str | None, ours: str, host: str | None) -> bool:
    """Whether a browser sent this from a page of ours; programs send neither header.

    `ours` is the public origin; `host` is what the caller believes to speak to, which differs
    where the same place has several names, as on a laptop.
    """
    if fetch_site is not None:
        return fetch_site == "same-origin"
    if origin is None:
        return True
    return origin == ours or (host is not None and urlsplit(origin).netloc == host)
