"""Which requests the gateway lets through, and what they then carry."""

import re

import pytest

from tests.deploy.edge import INDEX, Edge, is_problem

ACCESS = {"Cookie": "theme=dark; prima_access=aaa.bbb-c_d.eee; prima_session=1"}
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class TestRoutes:
    @pytest.mark.parametrize(
        "path",
        [
            "/api/standards/v1/governments/74.10/services",
            "/api/survey/v1/forms/ABC",
            "/api/identity/v1/session",
            "/oauth/authorize",
            "/.well-known/jwks.json",
            "/.well-known/oauth-authorization-server",
            "/readyz",
        ],
    )
    async def test_lead_to_a_service_with_the_path_unchanged(self, edge: Edge, path: str) -> None:
        response = await edge.client.get(path)

        assert response.json()["request"] == f"GET {path} HTTP/1.1"

    @pytest.mark.parametrize("path", ["/metrics", "/healthz", "/.well-known/secrets"])
    async def test_keep_internal_addresses_inside(self, edge: Edge, path: str) -> None:
        response = await edge.client.get(path)

        assert response.text == INDEX

    @pytest.mark.parametrize("path", ["/api/unknown", "/api/", "/api/standardsx/v1"])
    async def test_end_in_a_problem_for_an_unknown_interface(self, edge: Edge, path: str) -> None:
        response = await edge.client.get(path)

        assert is_problem(response, 404, "NotFound")

    async def test_speak_indonesian_unless_asked_for_english(self, edge: Edge) -> None:
        titles = [
            (await edge.client.get("/api/unknown", headers={"Accept-Language": language})).json()
            for language in ("", "id", "fr", "en-GB,en;q=0.9", "EN")
        ]

        assert [title["title"] for title in titles] == [
            *["Alamat tidak dikenal"] * 3,
            *["Unknown address"] * 2,
        ]


class TestSession:
    async def test_cookie_becomes_a_bearer_token(self, edge: Edge) -> None:
        response = await edge.client.get("/api/standards/v1/tasks", headers=ACCESS)

        seen = response.json()["headers"]
        assert seen["authorization"] == "bearer aaa.bbb-c_d.eee"
        assert "cookie" not in seen

    async def test_a_token_of_its_own_goes_before_the_cookie(self, edge: Edge) -> None:
        headers = ACCESS | {"Authorization": "Bearer receipt"}

        response = await edge.client.get("/api/survey/v1/tasks", headers=headers)

        assert response.json()["headers"]["authorization"] == "bearer receipt"

    async def test_identity_alone_sees_the_cookies(self, edge: Edge) -> None:
        response = await edge.client.get("/api/identity/v1/session", headers=ACCESS)

        assert "prima_session=1" in response.json()["headers"]["cookie"]

    @pytest.mark.parametrize("cookie", ["xprima_access=a.b.c", "prima_access=", "prima_accessx=a"])
    async def test_other_cookies_are_no_session(self, edge: Edge, cookie: str) -> None:
        response = await edge.client.get("/api/standards/v1/tasks", headers={"Cookie": cookie})

        assert "authorization" not in response.json()["headers"]


class TestCrossSite:
    @pytest.mark.parametrize(
        "claims",
        [
            {},
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
            {"Sec-Fetch-Site": "none"},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
        ],
    )
    @pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
    async def test_change_with_a_cookie_is_refused(
        self, edge: Edge, method: str, claims: dict[str, str]
    ) -> None:
        response = await edge.client.request(
            method, "/api/standards/v1/services/1", headers=ACCESS | claims
        )

        assert is_problem(response, 403, "CrossSiteRequest")

    async def test_its_own_origin_does_not_help_when_the_browser_knows_better(
        self, edge: Edge
    ) -> None:
        claims = {"Sec-Fetch-Site": "cross-site", "Origin": f"http://127.0.0.1:{edge.port}"}

        response = await edge.client.post("/api/identity/v1/session", headers=ACCESS | claims)

        assert response.status_code == 403

    async def test_change_from_our_own_page_passes(self, edge: Edge) -> None:
        for claims in (
            {"Sec-Fetch-Site": "same-origin"},
            {"Origin": f"http://127.0.0.1:{edge.port}"},
        ):
            response = await edge.client.post("/api/survey/v1/periods", headers=ACCESS | claims)

            assert response.status_code == 200

    async def test_change_without_a_cookie_passes(self, edge: Edge) -> None:
        response = await edge.client.post(
            "/api/survey/v1/forms/ABC/responses", headers={"Sec-Fetch-Site": "cross-site"}
        )

        assert response.status_code == 200

    async def test_reading_with_a_cookie_passes(self, edge: Edge) -> None:
        response = await edge.client.get(
            "/api/standards/v1/tasks", headers=ACCESS | {"Sec-Fetch-Site": "cross-site"}
        )

        assert response.status_code == 200


class TestRequestHeaders:
    async def test_nobody_outside_speaks_as_the_gateway(self, edge: Edge) -> None:
        headers = {"X-Prima-Actor": "admin", "x-prima-scopes": "platform:operate"}

        response = await edge.client.get("/api/standards/v1/x", headers=headers)

        assert not [name for name in response.json()["headers"] if name.startswith("x-prima")]

    async def test_nobody_outside_chooses_the_address_seen(self, edge: Edge) -> None:
        headers = {"X-Forwarded-For": "203.0.113.9"}

        response = await edge.client.get("/api/standards/v1/x", headers=headers)

        assert response.json()["headers"]["x-forwarded-for"] == "127.0.0.1"

    @pytest.mark.parametrize("name", [None, "short", "with space!!", "x" * 65, 'a"b,c":"dddd'])
    async def test_a_request_gets_a_name(self, edge: Edge, name: str | None) -> None:
        headers = {"X-Request-Id": name} if name else {}

        response = await edge.client.get("/api/standards/v1/x", headers=headers)

        given = response.headers["x-request-id"]
        assert UUID.fullmatch(given)
        assert response.json()["headers"]["x-request-id"] == given

    async def test_a_caller_may_name_the_request(self, edge: Edge) -> None:
        response = await edge.client.get(
            "/api/standards/v1/x", headers={"X-Request-Id": "mobile-7f3a.1"}
        )

        assert response.headers["x-request-id"] == "mobile-7f3a.1"
        assert response.json()["headers"]["x-request-id"] == "mobile-7f3a.1"
