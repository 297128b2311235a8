"""Evidence that several people, or one person twice, bring at the same moment."""

import asyncio
from collections import Counter
from typing import Any

from tests.survey_api.factories import Stage
from tests.survey_api.followups.factories import PDF, a_line, finished, upload

MOST = 20


async def now(stage: Stage, line: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = (await stage.get(f"/followups/{line['id']}")).json()
    return found


def file(number: int) -> bytes:
    return PDF + str(number).encode()


class TestEvidenceAtOnce:
    async def test_is_kept_whole(self, stage: Stage) -> None:
        line = await a_line(stage)

        answers = await asyncio.gather(*[upload(stage, line, file(n)) for n in range(8)])

        assert {answer.status_code for answer in answers} == {201}
        found = await now(stage, line)
        assert len({one["sha256"] for one in found["evidence"]}) == len(found["evidence"]) == 8
        assert found["version"] == line["version"] + 8

    async def test_is_kept_once_when_it_is_the_same(self, stage: Stage) -> None:
        line = await a_line(stage)

        answers = await asyncio.gather(*[upload(stage, line) for _ in range(6)])

        assert {answer.status_code for answer in answers} == {201}
        found = await now(stage, line)
        assert len(found["evidence"]) == 1
        assert found["version"] == line["version"] + 1

    async def test_is_never_more_than_the_most(self, stage: Stage) -> None:
        line = await a_line(stage)
        for number in range(MOST - 3):
            await upload(stage, line, file(number))

        answers = await asyncio.gather(*[upload(stage, line, file(99 + n)) for n in range(6)])

        told = Counter(answer.json().get("type", "kept") for answer in answers)
        assert told == {"kept": 3, "/problems/TooMuchEvidence": 3}
        assert len((await now(stage, line))["evidence"]) == MOST

    async def test_adds_nothing_to_what_is_done(self, stage: Stage) -> None:
        line = await finished(stage, await a_line(stage))

        same, other = await asyncio.gather(upload(stage, line), upload(stage, line, file(1)))

        assert (same.status_code, other.json()["type"]) == (201, "/problems/FollowUpDone")
        found = await now(stage, line)
        assert (len(found["evidence"]), found["version"]) == (1, line["version"])
