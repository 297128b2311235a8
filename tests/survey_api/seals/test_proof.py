"""What a seal shows of answers set aside, and the chain it is part of."""

import base64
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from prima_deploy.engines import Engines
from tests.survey_api.factories import Stage, submission
from tests.survey_api.invalidations.steps import sealed_undecided


async def sealed(stage: Stage, **changed: Any) -> dict[str, Any]:
    """A sealed round with thirty answers."""
    period = await stage.opened(**changed)
    code = await stage.form(period["id"])
    batch = [submission(4 if n % 3 else 3) for n in range(30)]
    assert (await stage.submit(code, {"responses": batch})).status_code == 200
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal


class TestQuarantined:
    async def test_is_shown_beside_the_index_in_seals_of_an_earlier_version(
        self, stage: Stage, engines: Engines
    ) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        await stage.submit(code, {"responses": [submission(3) for _ in range(30)]})
        kiosk = await stage.form(period["id"], channel="kiosk")
        await stage.submit(kiosk, {"responses": [submission(4) for _ in range(12)]})
        days = {"from_day": period["opens_on"], "to_day": period["closes_on"]}
        aside = {"selection": {"channel": "kiosk", **days}, "reason": "Dua belas jawaban seragam."}
        made = await stage.post(f"/periods/{period['id']}/invalidations", aside)
        assert made.status_code == 201, made.text

        content = (await sealed_undecided(stage, engines, period["id"]))["content"]

        assert (content["n"], content["index_cents"]) == (30, 7500)
        assert content["with_quarantined"] == {"n": 42, "index_cents": 8214}
        assert content["statuses"] == {"accepted": 30, "quarantined": 12}


class TestProveSeal:
    async def test_gives_the_chain_from_the_first_seal(self, stage: Stage) -> None:
        seals = [await sealed(stage, label=f"2026-0{n}") for n in (1, 2, 3)]

        address = f"{stage.base}/seals/{seals[1]['id']}/proof"
        proof = (await stage.survey.client.get(address)).json()

        assert (proof["number"], proof["sha256"]) == (2, seals[1]["sha256"])
        assert [link["sha256"] for link in proof["chain"]] == [s["sha256"] for s in seals[:2]]
        assert [link["previous_sha256"] for link in proof["chain"]] == [None, seals[0]["sha256"]]
        for link in proof["chain"]:
            key = Ed25519PublicKey.from_public_bytes(base64.b64decode(link["public_key"]))
            key.verify(base64.b64decode(link["signature"]), bytes.fromhex(link["sha256"]))

    async def test_is_not_found_under_another_government(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        seal = await sealed(stage)

        response = await stage.survey.client.get(f"{other_stage.base}/seals/{seal['id']}/proof")

        assert response.json()["type"] == "/problems/SealNotFound"
