"""What is wrong with a file, listed to the last fault, and files that are long."""

import csv
import io
from uuid import UUID

from survey_api.tallies import actions as tallies
from tests.survey_api.factories import API, Stage
from tests.survey_api.imports.files import POSITIONS, SEKADAU, a_csv, imported, result, send
from tests.tokens import Issuer


class TestListOfFaults:
    async def test_lists_every_fault_also_beyond_those_that_are_shown(self, stage: Stage) -> None:
        period = await stage.opened()
        rows = [[n, 9, *[4] * 8] for n in range(700)]
        job = await imported(stage, period["id"], a_csv(rows, ["no", *POSITIONS]))

        response = await stage.get(f"/imports/{job['id']}/faults")

        assert (len(job["result"]["errors"]), job["result"]["errors_total"]) == (500, 700)
        listed = list(csv.reader(io.StringIO(response.text)))
        assert listed[0] == ["baris", "kolom", "kode", "keterangan"]
        assert [row[:3] for row in listed[1:]] == [
            [str(n), "U1", "outside_scale"] for n in range(2, 702)
        ]

    async def test_lists_respondents_that_were_imported_with_other_answers(
        self, stage: Stage
    ) -> None:
        period = await stage.opened()
        await result(stage, period["id"], a_csv(SEKADAU[:2], ["no", *POSITIONS]))
        changed = [SEKADAU[0], [2, *[4] * 9]]
        job = await imported(stage, period["id"], a_csv(changed, ["no", *POSITIONS]))

        response = await stage.get(f"/imports/{job['id']}/faults")

        listed = list(csv.reader(io.StringIO(response.text)))
        assert [row[:3] for row in listed[1:]] == [["3", "no", "other_answers_stored"]]

    async def test_no_heading_becomes_a_formula(self, stage: Stage) -> None:
        period = await stage.opened()
        heading = ["=1+1", *POSITIONS, "U1"]
        rows = [["=1+1", *[4] * 10]]
        job = await imported(stage, period["id"], a_csv(rows, heading))
        first = [[f"=A{n}", *[4] * 9] for n in range(2)]
        second = [[f"=A{n}", *[3] * 9] for n in range(2)]
        await result(stage, period["id"], a_csv(first, ["=1+1", *POSITIONS]))
        other = await imported(stage, period["id"], a_csv(second, ["=1+1", *POSITIONS]))

        texts = [(await stage.get(f"/imports/{one['id']}/faults")).text for one in (job, other)]

        cells = [cell for text in texts for row in csv.reader(io.StringIO(text)) for cell in row]
        assert not [cell for cell in cells if cell.startswith("=")]
        assert "'=1+1" in cells

    async def test_belongs_to_whoever_imported_and_exists_only_with_faults(
        self, stage: Stage, other_stage: Stage, issuer: Issuer
    ) -> None:
        period = await stage.opened()
        faulty = await imported(stage, period["id"], a_csv([[9] * 9], POSITIONS))
        good = await imported(stage, period["id"], a_csv([[4] * 9], POSITIONS))
        path = f"/imports/{faulty['id']}/faults"
        colleague = issuer.sign_in("surveys:manage", government=stage.government)

        responses = [
            await stage.get(f"/imports/{good['id']}/faults"),
            await other_stage.get(path),
            await stage.survey.client.get(stage.base + path, headers=colleague),
        ]

        assert [response.status_code for response in responses] == [404, 404, 404]


class TestLongSheets:
    async def test_a_longer_file_is_stored_with_its_progress_told(self, stage: Stage) -> None:
        period = await stage.opened()
        rows = [[n, *[1 + (n * k) % 4 for k in range(1, 10)]] for n in range(12_000)]

        job = await imported(stage, period["id"], a_csv(rows, ["no", *POSITIONS]))

        assert (job["done"], job["total"]) == (12_000, 12_000)
        assert (await stage.progress(period["id"]))["n"] == 12_000
        connection_of = stage.survey.app.state.pool.acquire(stage.government)
        async with connection_of as connection:
            _, proven = await tallies.proven(
                connection, stage.government, UUID(period["id"]), elements=9
            )
        assert proven

    async def test_only_this_address_takes_large_bodies(self, stage: Stage) -> None:
        period = await stage.opened()
        large = b"x" * 7_000_000

        taken = await send(stage, period["id"], large)
        refused = [
            await stage.survey.client.post(path, content=large, headers=stage.headers)
            for path in (f"{stage.base}/periods", f"{API}/forms/abcdefgh/responses")
        ]

        assert [taken.status_code, *(r.status_code for r in refused)] == [202, 413, 413]
