"""Passed deadlines are dealt with by whoever comes, the oldest first, each exactly once."""

import asyncio

import pytest
from sqlalchemy import text

from complaints_api.cases import actions as cases
from complaints_api.escalation.actions import Round, next_passed
from tests.complaints_api.escalation.passing import events_of, keys_of, later, settle, steps
from tests.complaints_api.factories import Town
from tests.harness import a_government


class TestExactlyOnce:
    async def test_whoever_sweeps_at_the_same_time(self, town: Town) -> None:
        towns = [town]
        for _ in range(2):
            other = Town(town.service, town.issuer, a_government())
            await other.open()
            towns.append(other)
        reports = [(t, await t.file_levy()) for t in towns for _ in range(10)]

        with later(30):
            done = await asyncio.gather(*[settle(town) for _ in range(6)])

            assert sum(done) >= len(reports)
            for where, report in reports:
                assert await steps(where, report) == ["unit_head", "organisation_bureau", "leader"]
                assert (await events_of(where, report)).count("escalated") == 3
                case = (await where.read(report, where.sign_in("inspector"))).json()
                assert case["intact"] is True
        with later(30):
            assert await settle(town) == 0

    async def test_the_oldest_first(self, town: Town) -> None:
        order: list[str] = []
        for wait in (0, 9, 4):
            with later(wait):
                order.append((await town.file_levy()).id)
        first, last, middle = order

        with later(40):
            while await next_passed(town.service.database, keys_of(town)) is Round.DONE:
                pass

        rows = await town.rows("SELECT complaint_id FROM escalations WHERE level = 1 ORDER BY at")
        assert [str(i) for [i] in rows] == [first, middle, last]

    async def test_after_whoever_works_on_the_case(self, town: Town) -> None:
        report = await town.file_levy()

        with later(30):
            async with town.service.database.transaction(town.government) as session:
                await session.execute(
                    text("SELECT 1 FROM complaints WHERE id = :i FOR UPDATE"), {"i": report.id}
                )
                busy = await next_passed(town.service.database, keys_of(town))
            free = await next_passed(town.service.database, keys_of(town))

        assert busy is Round.BUSY
        assert free is Round.DONE

    async def test_again_from_the_start_when_it_was_interrupted(
        self, town: Town, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        report = await town.file_levy()

        async def dies(*_: object) -> None:
            raise asyncio.CancelledError

        with later(30):
            with monkeypatch.context() as patched:
                patched.setattr(cases, "carry_out", dies)
                with pytest.raises(asyncio.CancelledError):
                    await settle(town)
            nothing = await steps(town, report)
            await settle(town)

        assert nothing == []
        assert len(await steps(town, report)) == 3
        assert (await events_of(town, report)).count("deadline_breached") == 1

    async def test_one_case_that_fails_does_not_hold_up_the_others(
        self, town: Town, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        broken, sound = await town.file_levy(), await town.file_levy()
        carry_out = cases.carry_out

        async def fails_for_one(case: cases.Case, facts: dict[str, str]) -> None:
            if str(case.complaint.id) == broken.id:
                raise RuntimeError("broken")
            await carry_out(case, facts)

        with later(30):
            with monkeypatch.context() as patched:
                patched.setattr(cases, "carry_out", fails_for_one)
                await settle(town)
            meanwhile = await steps(town, broken), await steps(town, sound)
            await settle(town)
            too_soon = await steps(town, broken)
        with later(31):
            await settle(town)
            afterwards = await steps(town, broken)

        assert meanwhile == ([], ["unit_head", "organisation_bureau", "leader"])
        assert too_soon == []
        assert len(afterwards) == 3
        assert (await events_of(town, broken)).count("deadline_breached") == 1

    async def test_a_clock_without_a_case_to_act_on_is_put_off(self, town: Town) -> None:
        report = await town.file_levy()
        async with town.service.database.transaction(town.government) as session:
            await session.execute(
                text(
                    "UPDATE complaints SET state = 'redirected', outcome = 'not_our_authority',"
                    " ended_on = filed_on WHERE id = :i"
                ),
                {"i": report.id},
            )

        with later(30):
            done = await settle(town)

        assert done == 1
        assert await steps(town, report) == []
