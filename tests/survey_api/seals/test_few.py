"""A result of fewer than ten answers is sealed as any other, and told to staff of the unit only."""

import base64
import io
from typing import Any
from uuid import uuid4

import pypdf
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from httpx import Response

from tests.survey_api.factories import Stage, submission

LOW = (4, 4, 1, 4, 4, 4, 2, 2, 4)
"""Answers with WAKTU, PERILAKU and SARPRAS lowest."""
SECRET = ("index", "margin", "category", "report_sha256", "content")


async def sealed(stage: Stage, n: int, *scores: int, **changed: Any) -> dict[str, Any]:
    """The seal of a round with `n` equal answers."""
    period = await stage.opened(**changed)
    code = await stage.form(period["id"])
    batch = [submission(*(scores or LOW)) for _ in range(n)]
    assert (await stage.submit(code, {"responses": batch})).status_code == 200
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal


async def revised(stage: Stage, seal: dict[str, Any], more: int) -> dict[str, Any]:
    """The seal of a correction that adds `more` answers."""
    reason = {"reason": "Lembar jawaban loket Mei tertinggal."}
    opened = await stage.post(f"/periods/{seal['period_id']}/revisions", reason)
    code = await stage.form(opened.json()["period_id"], channel="counter")
    await stage.submit(code, {"responses": [submission(3) for _ in range(more)]})
    response = await stage.step(opened.json()["period_id"], "seal")
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


async def ask(stage: Stage, path: str, headers: dict[str, str] | None = None) -> Response:
    """Ask as a stranger, or with the `headers` of somebody."""
    return await stage.survey.client.get(f"{stage.base}{path}", headers=headers)


def strangers(stage: Stage, other_stage: Stage) -> list[dict[str, str]]:
    """Those who are no staff of the unit."""
    elsewhere = stage.issuer.sign_in("surveys:read", government=stage.government, units=[uuid4()])
    scopeless = stage.issuer.sign_in("tasks:read", government=stage.government)
    return [{}, elsewhere, scopeless, other_stage.headers]


async def words(stage: Stage, seal: dict[str, Any]) -> str:
    """What the printed report says."""
    response = await ask(stage, f"/seals/{seal['id']}/report", stage.headers)
    assert response.status_code == 200, response.text
    pages = pypdf.PdfReader(io.BytesIO(response.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


class TestReadSeal:
    @pytest.mark.parametrize("n", [1, 9])
    async def test_tells_strangers_how_many_answered_and_not_what(
        self, stage: Stage, other_stage: Stage, n: int
    ) -> None:
        seal = await sealed(stage, n)

        for headers in strangers(stage, other_stage):
            response = await ask(stage, f"/seals/{seal['id']}", headers)
            found = response.json()
            assert (found["hidden"], found["n"], found["sha256"]) == (True, n, seal["sha256"])
            assert (found["sealed_at"], found["label"]) == (seal["sealed_at"], "2026-S2")
            assert [found[name] for name in SECRET] == [None] * 5
            assert response.headers["cache-control"] == "private, no-store"

    async def test_tells_staff_of_the_unit_everything(self, stage: Stage) -> None:
        seal = await sealed(stage, 9)
        mine = stage.issuer.sign_in("surveys:read", government=stage.government, units=[stage.unit])

        response = await ask(stage, f"/seals/{seal['id']}", mine)

        assert response.json() == seal
        assert (seal["hidden"], seal["content"]["n"]) == (True, 9)
        assert response.headers["cache-control"] == "private, no-store"

    async def test_tells_everybody_everything_of_ten(self, stage: Stage) -> None:
        seal = await sealed(stage, 10)

        response = await ask(stage, f"/seals/{seal['id']}")

        assert (response.json(), seal["hidden"]) == (seal, False)
        assert "immutable" in response.headers["cache-control"]

    async def test_can_be_checked_as_far_as_it_is_told(self, stage: Stage) -> None:
        few = await sealed(stage, 3, label="2026-01")
        many = await sealed(stage, 12, label="2026-02")

        found = (await ask(stage, f"/seals/{few['id']}")).json()
        proof = (await ask(stage, f"/seals/{many['id']}/proof")).json()
        following = (await ask(stage, f"/seals/{many['id']}")).json()

        for one in (found, *proof["chain"]):
            key = Ed25519PublicKey.from_public_bytes(base64.b64decode(one["public_key"]))
            key.verify(base64.b64decode(one["signature"]), bytes.fromhex(one["sha256"]))
        assert [link["hidden"] for link in proof["chain"]] == [True, False]
        assert following["content"]["previous_sha256"] == found["sha256"]


class TestListSeals:
    async def test_leaves_out_what_few_people_said(self, stage: Stage, other_stage: Stage) -> None:
        await sealed(stage, 2, label="2026-01")
        await sealed(stage, 12, label="2026-02")

        for headers in strangers(stage, other_stage):
            many, few = (await ask(stage, "/seals", headers)).json()["data"]
            assert (few["n"], few["hidden"], many["hidden"]) == (2, True, False)
            assert [few[name] for name in SECRET if name in few] == [None] * 4
            assert None not in (many["index"], many["margin"], many["report_sha256"])

    async def test_tells_staff_everything_and_no_cache(self, stage: Stage) -> None:
        seal = await sealed(stage, 2)

        response = await stage.get("/seals")
        public = await ask(stage, "/seals")

        assert response.json()["data"][0]["index"] == seal["index"]
        assert response.headers["cache-control"] == "private, no-store"
        assert public.headers["cache-control"] == "public, no-cache"
        assert {response.headers["vary"], public.headers["vary"]} == {"Authorization"}


class TestDocuments:
    async def test_are_no_poster_for_anybody(self, stage: Stage) -> None:
        seal = await sealed(stage, 9)

        for headers in ({}, stage.headers):
            response = await ask(stage, f"/seals/{seal['id']}/poster", headers)
            assert (response.status_code, response.json()["type"]) == (
                403,
                "/problems/TooFewToShow",
            )

    async def test_are_a_report_for_staff_only(self, stage: Stage, other_stage: Stage) -> None:
        seal = await sealed(stage, 9)
        address = f"/seals/{seal['id']}/report"

        refused = [
            await ask(stage, address, headers | {"If-None-Match": f'"{seal["id"]}"'})
            for headers in strangers(stage, other_stage)
        ]
        printed = await ask(stage, address, stage.headers)

        assert {r.json()["type"] for r in refused} == {"/problems/TooFewToShow"}
        assert printed.content.startswith(b"%PDF-")
        assert printed.headers["cache-control"] == "private, no-store"

    async def test_of_ten_are_public(self, stage: Stage) -> None:
        seal = await sealed(stage, 10)

        papers = [await ask(stage, f"/seals/{seal['id']}/{one}") for one in ("report", "poster")]

        assert [p.status_code for p in papers] == [200, 200]

    async def test_tell_nothing_of_an_earlier_round_of_few(self, stage: Stage) -> None:
        few = await sealed(stage, 3, label="2026-S1")
        seal = await sealed(stage, 12, 4, label="2026-S2")

        text = await words(stage, seal)

        assert few["index"] == 80.56
        assert "80,56" not in text
        assert "Semester I Tahun 2026" not in text


class TestCorrection:
    async def test_of_few_tells_only_how_many_they_were(self, stage: Stage) -> None:
        first = await sealed(stage, 3)

        second = await revised(stage, first, 12)

        changed = (await ask(stage, f"/seals/{second['id']}")).json()["content"]["revises"][
            "changed"
        ]
        assert changed == {"n": [3, 15], "statuses.accepted": [3, 15]}

    async def test_of_ten_tells_what_is_different(self, stage: Stage) -> None:
        first = await sealed(stage, 10)

        second = await revised(stage, first, 12)

        assert second["content"]["revises"]["changed"]["index_cents"] == [
            first["content"]["index_cents"],
            second["content"]["index_cents"],
        ]


class TestFollowups:
    async def public(self, stage: Stage) -> dict[tuple[str, str], dict[str, Any]]:
        """What strangers read of promises, by round and element."""
        data = (await ask(stage, "/followups/public")).json()["data"]
        return {(row["label"], row["element"]): row for row in data}

    async def test_of_few_are_for_staff_only(self, stage: Stage) -> None:
        await sealed(stage, 9)

        kept = (await stage.get("/followups")).json()["data"]
        assert {row["element"] for row in kept} == {"WAKTU", "PERILAKU", "SARPRAS"}
        assert await self.public(stage) == {}

    async def test_come_in_whole_pages(self, stage: Stage) -> None:
        await sealed(stage, 9, label="2026-S1")
        await sealed(stage, 12, label="2026-S2")

        first = (await ask(stage, "/followups/public?limit=2")).json()
        rest = (await ask(stage, f"/followups/public?limit=2&cursor={first['next']}")).json()

        found = first["data"] + rest["data"]
        assert [row["label"] for row in found] == ["2026-S2"] * 3
        assert rest["next"] is None

    async def test_are_public_with_effects_against_many_alone(self, stage: Stage) -> None:
        await sealed(stage, 40, label="2025-S2")
        await sealed(stage, 40, 4, label="2026-S1")
        many = await self.public(stage)
        await revised(stage, await sealed(stage, 40, label="2026-S2"), 1)
        await sealed(stage, 9, 4, label="2027-S1")

        found = await self.public(stage)

        assert many["2025-S2", "WAKTU"]["effect"]["verdict"] == "improved"
        assert found["2026-S2", "WAKTU"]["effect"] is None
        staff = (await stage.get("/followups")).json()["data"]
        assert {r["effect"]["label"] for r in staff if r["label"] == "2026-S2"} == {"2027-S1"}
