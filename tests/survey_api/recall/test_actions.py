"""What is remembered of counts is what counting again would say."""

import asyncio
import random
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import asyncpg
import pytest

from survey_api.recall import actions as recall
from survey_api.tallies import actions as tallies
from survey_api.tallies.actions import Breakdown
from tests.survey_api.factories import Stage, several, submission, today

STATUSES = ("accepted", "quarantined")


async def remembered(stage: Stage, periods: Sequence[str], *sealed: str) -> Breakdown:
    async with stage.survey.app.state.pool.acquire(stage.government) as connection:
        return await recall.breakdown(
            connection,
            stage.government,
            [UUID(one) for one in periods],
            elements=9,
            statuses=STATUSES,
            sealed=[UUID(one) for one in sealed],
        )


async def counted(stage: Stage, periods: Sequence[str]) -> Breakdown:
    async with stage.survey.app.state.pool.acquire(stage.government) as connection:
        return await tallies.breakdown(
            connection,
            stage.government,
            [UUID(one) for one in periods],
            elements=9,
            statuses=STATUSES,
        )


def same(one: Breakdown, other: Breakdown) -> bool:
    def key(breakdown: Breakdown) -> tuple[list[str], list[str]]:
        return sorted(map(repr, breakdown.rounds)), sorted(map(repr, breakdown.services))

    return key(one) == key(other)


class TestBreakdown:
    async def test_notices_every_change(self, stage: Stage) -> None:
        """Answers come in, are held back and released between the looks."""
        chance = random.Random(1)
        services = [await stage.publish_service(name=n) for n in ("A", "B")]
        periods = [(await stage.opened(label=f"2026-0{n}"))["id"] for n in (1, 2)]
        forms = [
            await stage.form(period, service_id=str(service), channel=channel)
            for period in periods
            for service in services
            for channel in ("qr", "kiosk")
        ]
        for _ in range(12):
            code = chance.choice(forms)
            rows = [
                submission(*[chance.randint(1, 4) for _ in range(9)])
                for _ in range(chance.randint(1, 5))
            ]
            await stage.submit(code, {"responses": rows})

            assert same(await remembered(stage, periods), await counted(stage, periods))

    async def test_notices_counts_that_moved_and_moved_back(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=5))
        before = await remembered(stage, [period["id"]])

        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            for change in (1, -1):
                await connection.execute(
                    "UPDATE cells SET sums[1] = sums[1] + $2 WHERE period_id = $1",
                    period["id"],
                    change,
                )
                await told(connection, period["id"])
                changed = await counted(stage, [period["id"]])
                assert same(await remembered(stage, [period["id"]]), changed)
                assert same(changed, before) is (change == -1)

    async def test_notices_changes_of_days_that_have_long_passed(self, stage: Stage) -> None:
        begin = today() - timedelta(days=9)
        period = await stage.opened(opens_on=begin.isoformat())
        code = await stage.form(period["id"])
        for day in (begin + timedelta(days=n) for n in range(9)):
            rows = [submission(n, answered_on=day.isoformat()) for n in (2, 3, 4)]
            await stage.submit(code, {"responses": rows})
            await remembered(stage, [period["id"]])

        selection = {"from_day": begin.isoformat(), "to_day": begin.isoformat()}
        held = await stage.post(
            f"/periods/{period['id']}/invalidations",
            {"selection": selection, "reason": "Semua jawaban hari itu berasal dari satu orang."},
        )

        assert held.status_code == 201, held.text
        after = await remembered(stage, [period["id"]])
        assert {one.status for one in after.rounds} == set(STATUSES)
        assert same(after, await counted(stage, [period["id"]]))

        for day in (begin + timedelta(days=n) for n in (8, 0, 7, 8)):
            rows = [submission(n, answered_on=day.isoformat()) for n in (1, 1, 4)]
            await stage.submit(code, {"responses": rows})
            after = await remembered(stage, [period["id"]])
            assert same(after, await counted(stage, [period["id"]]))

    async def test_begins_with_a_round_of_many_days(self, stage: Stage) -> None:
        begin = today() - timedelta(days=5)
        period = await stage.opened(opens_on=begin.isoformat())
        services = [None, str(await stage.publish_service(name="A"))]
        codes = [await stage.form(period["id"], service_id=one) for one in services]
        for number, n in enumerate((0, 1, 2, 3, 4, 3, 4, 0, 4)):
            day = (begin + timedelta(days=n)).isoformat()
            rows = [submission(score, answered_on=day) for score in (2, 3, 4)]
            await stage.submit(codes[number % 2], {"responses": rows})
            if number >= 4:
                after = await remembered(stage, [period["id"]])
                assert same(after, await counted(stage, [period["id"]]))

    async def test_many_readers_at_once_see_the_same(self, stage: Stage) -> None:
        period = await stage.opened()
        code = await stage.form(period["id"])
        for _ in range(5):
            await stage.submit(code, several(3, times=3))
            looks = await asyncio.gather(*[remembered(stage, [period["id"]]) for _ in range(6)])

            now = await counted(stage, [period["id"]])
            assert all(same(look, now) for look in looks)

    async def test_asks_nothing_of_the_database_about_sealed_rounds(self, stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=12))
        await stage.step(period["id"], "close")
        await stage.step(period["id"], "seal")
        first = await remembered(stage, [period["id"]], period["id"])
        asked: list[str] = []

        async with stage.survey.app.state.pool.acquire(stage.government) as connection:
            listener = lambda record: asked.append(record.query)  # noqa: E731 - to take it off again
            connection.add_query_logger(listener)
            again = await recall.breakdown(
                connection,
                stage.government,
                [UUID(period["id"])],
                elements=9,
                statuses=STATUSES,
                sealed=[UUID(period["id"])],
            )
            connection.remove_query_logger(listener)

        assert (again, asked) == (first, [])

    async def test_does_not_tell_others_what_is_not_committed(self, stage: Stage) -> None:
        period = await stage.opened()

        async with (
            stage.survey.app.state.pool.acquire(stage.government) as connection,
            connection.transaction(),
        ):
            with pytest.raises(AssertionError):
                await recall.breakdown(
                    connection,
                    stage.government,
                    [UUID(period["id"])],
                    elements=9,
                    statuses=STATUSES,
                    sealed=[],
                )

    async def test_keeps_governments_apart(self, stage: Stage, other_stage: Stage) -> None:
        period = await stage.opened()
        await stage.submit(await stage.form(period["id"]), several(3, times=5))
        assert (await remembered(stage, [period["id"]])).rounds

        assert not (await remembered(other_stage, [period["id"]])).rounds


async def told(connection: asyncpg.Connection, period: str) -> None:
    """What every statement that changes cells says besides."""
    await connection.execute(
        "UPDATE day_changes SET changes = changes + 1 WHERE period_id = $1", period
    )
