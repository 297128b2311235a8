from urllib.parse import quote, urlsplit, urlunsplit


def in_database(url: str, database: str) -> str:
    """The same server and user, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{quote(database, safe='')}"))


def with_login(url: str, user: str, password: str) -> str:
    """The same address, seen by another user."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    login = f"{quote(user, safe='')}:{quote(password, safe='')}"
    # Spelled out, because `urlunsplit` drops the slashes of an address without a host.
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.scheme}://{login}@{host}{parts.path}{query}"
