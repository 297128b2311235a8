"""People and programs that use Prima over HTTP, through the gateway, as they really would."""

import time
from collections.abc import Mapping
from typing import Any, Self
from uuid import uuid4

import httpx
import pyotp

PATIENCE_SECONDS = 60


class Refused(Exception):
    """The platform refused; the message is its problem document."""


class Person:
    """Somebody with a browser: cookies, and the headers a browser sends on its own origin."""

    def __init__(self, address: str) -> None:
        headers = {"Origin": address, "Sec-Fetch-Site": "same-origin", "Accept-Language": "id"}
        self.http = httpx.Client(base_url=address, headers=headers, timeout=PATIENCE_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def sign_in(self, username: str, password: str, totp_secret: str | None = None) -> Self:
        """Become somebody; waits for a fresh one-time code when the last was used already."""
        body = {"username": username, "password": password}
        if totp_secret is None:
            self.post("/api/identity/v1/session", body)
            return self
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            body["otp"] = pyotp.TOTP(totp_secret).now()
            answer = self.http.post("/api/identity/v1/session", json=body)
            if answer.is_success:
                return self
            if time.monotonic() > until:
                raise Refused(answer.text)
            time.sleep(2)

    def get(self, path: str, **query: Any) -> Any:
        """The JSON at `path`; raises Refused."""
        return self._answer(self.http.get(path, params=query))

    def post(self, path: str, body: Any = None, **options: Any) -> Any:
        """Create or do something, once even if it has to be repeated; raises Refused."""
        headers = {"Idempotency-Key": str(uuid4())} | options.pop("headers", {})
        return self._answer(self.http.post(path, json=body, headers=headers, **options))

    def upload(
        self,
        path: str,
        file: tuple[str, bytes],
        *,
        form: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Any:
        """Send a file (name, content) with the other fields of its `form`; raises Refused."""
        headers = {"Idempotency-Key": str(uuid4())}
        files = {"file": file}
        return self._answer(
            self.http.post(path, files=files, data=form, params=query, headers=headers)
        )

    def change(self, method: str, path: str, body: Any = None, *, seen: str | None = None) -> Any:
        """Update what was read before: with the ETag of `seen` (default: `path` itself)."""
        etag = self.http.get(seen or path).headers.get("ETag", '"0"')
        return self._answer(self.http.request(method, path, json=body, headers={"If-Match": etag}))

    def wait_for(self, path: str) -> Any:
        """The result of the job at `path`; raises Refused when it failed or took too long."""
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            job = self.get(path)
            if job["state"] == "succeeded":
                return job["result"]
            if job["state"] == "failed":
                raise Refused(job["problem"])
            time.sleep(0.2)
        raise Refused(f"{path} did not finish in {PATIENCE_SECONDS} s")

    def until(self, path: str, seen: Any, **query: Any) -> Any:
        """Ask for `path` until `seen(answer)` is true: facts travel between services."""
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            answer = self.http.get(path, params=query)
            if answer.is_success and seen(answer.json()):
                return answer.json()
            time.sleep(0.1)
        raise Refused(f"{path} did not become what was expected")

    @staticmethod
    def _answer(answer: httpx.Response) -> Any:
        if not answer.is_success:
            request = answer.request
            raise Refused(
                f"{request.method} {request.url.path}: {answer.status_code} {answer.text}"
            )
        return answer.json() if answer.content else None
