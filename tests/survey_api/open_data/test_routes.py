"""Open data is enough for anybody to compute index and margin again."""

import asyncio
import csv
import io
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from tests.survey_api.factories import Stage, submission, today

SCRIPT = Path(__file__).with_name("recompute.py")


async def sealed(stage: Stage, batch: list[dict[str, Any]], **changed: Any) -> dict[str, Any]:
    """A sealed round with these answers."""
    period = await stage.opened(**changed)
    code = await stage.form(period["id"])
    assert (await stage.submit(code, {"responses": batch})).status_code == 200
    await stage.step(period["id"], "close")
    response = await stage.step(period["id"], "seal")
    assert response.status_code == 200, response.text
    seal: dict[str, Any] = response.json()
    return seal


def various(seed: int, count: int) -> list[dict[str, Any]]:
    """Answers of people who differ, on days that differ too."""
    chance = Random(seed)
    batch = []
    for n in range(count):
        mood, day = chance.choice([2, 3, 3, 4]), today() - timedelta(days=n % 7)
        scores = [min(4, max(1, mood + chance.choice([-1, 0, 0, 1]))) for _ in range(9)]
        batch.append(submission(*scores, answered_on=str(day)))
    return batch


def run_script(file: Path) -> str:
    """What the script says of the open data in `file`."""
    return subprocess.check_output([sys.executable, SCRIPT, file], text=True)


async def open_data(stage: Stage, **params: str) -> dict[str, Any]:
    """The open data as any site reads it."""
    address = f"{stage.base}/open-data/satisfaction.json"
    response = await stage.survey.client.get(address, params=params)
    assert response.status_code == 200, response.text
    found: dict[str, Any] = response.json()
    return found


class TestOpenData:
    async def test_lets_a_short_script_compute_index_and_margin_again(
        self, stage: Stage, tmp_path: Path
    ) -> None:
        seals = [
            await sealed(stage, various(seed, count), label=f"2026-0{seed}", population=users)
            for seed, count, users in [(1, 30, 1000), (2, 120, 130), (3, 60, None), (4, 12, 4000)]
        ]
        address = f"{stage.base}/open-data/satisfaction.json"
        file = tmp_path / "satisfaction.json"
        file.write_bytes((await stage.survey.client.get(address)).content)

        told = await asyncio.to_thread(run_script, file)

        computed = {line.split()[1]: line.split()[2:] for line in told.splitlines()}
        assert computed == {s["label"]: [str(s["index"]), str(s["margin"])] for s in seals}
        code = [line for line in SCRIPT.read_text().splitlines()[1:] if line.strip()]
        assert len([line for line in code if not line.startswith(("import", "from"))]) <= 24

    async def test_names_licence_method_and_publisher_and_is_open_to_every_site(
        self, stage: Stage
    ) -> None:
        await sealed(stage, various(5, 30))

        response = await stage.survey.client.get(f"{stage.base}/open-data/satisfaction.json")

        found = response.json()
        assert response.headers["access-control-allow-origin"] == "*"
        assert found["licence"]["name"] == "CC BY 4.0"
        assert found["publisher"]["code"] == stage.government
        assert {"index", "rounding", "variance", "interval"} <= set(found["method"])
        again = await stage.survey.client.get(
            f"{stage.base}/open-data/satisfaction.json",
            headers={"If-None-Match": response.headers["ETag"]},
        )
        assert again.status_code == 304

    async def test_is_sent_again_when_a_unit_or_the_government_has_another_name(
        self, stage: Stage
    ) -> None:
        await sealed(stage, various(10, 30))
        addresses = [f"{stage.base}/open-data/satisfaction.{kind}" for kind in ("json", "csv")]
        client = stage.survey.client
        seen = [(await client.get(address)).headers["ETag"] for address in addresses]
        unit: dict[str, Any] = {
            "id": str(stage.unit), "parent_id": None, "ancestors": [], "name": "Dinas Kesehatan",
            "short_name": None, "kind": "agency", "closed_on": None,
        }  # fmt: skip
        place = {"name": "Kabupaten Wakatobi", "level": "regency", "timezone": "Asia/Makassar"}

        for event, fact in (("unit.changed", unit), ("government.activated", place)):
            await stage.survey.tell(f"identity.{event}", stage.government, fact)
            known = [{"If-None-Match": etag} for etag in seen]
            answers = [
                await client.get(address, headers=headers)
                for address, headers in zip(addresses, known, strict=True)
            ]
            again = [
                await client.get(a, headers={"If-None-Match": answer.headers["ETag"]})
                for a, answer in zip(addresses, answers, strict=True)
            ]

            assert [answer.status_code for answer in answers] == [200, 200]
            assert [answer.status_code for answer in again] == [304, 304]
            assert fact["name"] in answers[0].text
            seen = [answer.headers["ETag"] for answer in answers]

    async def test_holds_only_the_newest_revision(self, stage: Stage) -> None:
        first = await sealed(stage, various(6, 30))
        reason = {"reason": "Data tambahan dari loket Mei."}
        opened = await stage.post(f"/periods/{first['period_id']}/revisions", reason)
        second = await stage.step(opened.json()["period_id"], "seal")

        found = await open_data(stage)

        assert [one["sha256"] for one in found["data"]] == [second.json()["sha256"]]
        assert found["head"] == second.json()["sha256"]

    async def test_tells_nothing_of_a_few(self, stage: Stage) -> None:
        seal = await sealed(stage, various(7, 9))

        found = await open_data(stage)

        assert found["data"] == []
        assert seal["content"]["sums"] == seal["content"]["products"] == []
        assert seal["content"]["days"] is None

    async def test_is_narrowed_by_unit_and_period(self, stage: Stage) -> None:
        for month in (1, 2):
            await sealed(stage, various(month, 12), label=f"2026-0{month}")

        one = await open_data(stage, period="2026-01")
        mine = await open_data(stage, unit=str(stage.unit))
        other = await open_data(stage, unit=one["data"][0]["seal_id"])

        assert [r["label"] for r in one["data"]] == ["2026-01"]
        assert [r["label"] for r in mine["data"]] == ["2026-02", "2026-01"]
        assert other["data"] == []

    async def test_comes_as_a_flat_table_too(self, stage: Stage) -> None:
        seal = await sealed(stage, various(8, 30))

        response = await stage.survey.client.get(f"{stage.base}/open-data/satisfaction.csv")

        rows = list(csv.DictReader(io.StringIO(response.text)))
        assert response.headers["content-type"].startswith("text/csv")
        assert len(rows) == 9
        assert {row["index"] for row in rows} == {f"{seal['index']:.2f}"}
        assert sum(int(row["element_sum"]) for row in rows) == sum(seal["content"]["sums"])

    async def test_does_not_reach_another_government(
        self, stage: Stage, other_stage: Stage
    ) -> None:
        await sealed(stage, various(9, 30))

        assert (await open_data(other_stage))["data"] == []
