"""Whatever happens in whatever order and at the same time: the cells equal the rows."""

import asyncio
import random
from collections import Counter
from typing import NamedTuple
from uuid import UUID, uuid4

from hypothesis import given, settings
from hypothesis import strategies as some

from survey_api.intake import actions as intake
from survey_api.intake.actions import Inbox, Row, StatusName
from survey_api.rounds import actions as rounds
from survey_api.tallies import actions as tallies
from tests.harness import Running, a_government
from tests.survey_api.factories import SCOPES, Stage, today
from tests.tokens import Issuer

ELEMENTS = 9
MOST = 40
STATUSES: list[StatusName] = ["accepted", "late", "quarantined", "invalid", "withdrawn"]


class Step(NamedTuple):
    """Some numbered answers are sent, or given another status; `together` with the next step."""

    first: int
    size: int
    change: tuple[StatusName, StatusName] | None
    together: bool

    @property
    def numbers(self) -> list[int]:
        return [(self.first + n) % MOST for n in range(self.size)]


changes = some.tuples(some.sampled_from(STATUSES), some.sampled_from(STATUSES))
steps = some.builds(
    Step,
    some.integers(0, MOST - 1),
    some.integers(1, 25),
    some.none() | changes.filter(lambda change: change[0] != change[1]),
    some.booleans(),
)


def row(period_id: UUID, number: int) -> Row:
    """Answer number so and so: the same number is always the same answer."""
    chance = random.Random(number)
    return Row(
        period_id=period_id,
        id=UUID(int=number + 1),
        service_id=chance.choice([None, UUID(int=7), UUID(int=9)]),
        channel=chance.choice(["qr", "kiosk"]),
        answered_on=today(),
        status="accepted",
        about=(None, None, None, None),
        content=number.to_bytes(32, "big"),
        suggestion=None,
        answers=tuple(chance.choices([1, 2, 3, 4], k=ELEMENTS)),
    )


async def a_stage(survey: Running, issuer: Issuer) -> tuple[Stage, UUID]:
    """A government of its own with an open round."""
    government, unit = a_government(), uuid4()
    await survey.know(government, unit)
    headers = issuer.sign_in(*SCOPES, government=government)
    stage = Stage(survey, issuer, government, unit, headers)
    return stage, UUID((await stage.opened())["id"])


async def move(
    stage: Stage, period_id: UUID, ids: list[UUID], before: StatusName, after: StatusName
) -> int:
    """As an action does it: in a transaction that holds the round. How many really changed."""
    async with (
        stage.survey.app.state.pool.acquire(stage.government) as connection,
        connection.transaction(),
    ):
        await rounds.hold(connection, stage.government, period_id)
        moved = await intake.move(
            connection, stage.government, period_id, ids,
            before=before, after=after, elements=ELEMENTS,
        )  # fmt: skip
    return len(moved)


async def counted(stage: Stage, period_id: UUID) -> Counter[str]:
    """Answers per status as the cells say, which must be what the rows say in one snapshot."""
    async with (
        stage.survey.app.state.pool.acquire(stage.government) as connection,
        connection.transaction(isolation="repeatable_read"),
    ):
        cells, proven = await tallies.proven(
            connection, stage.government, period_id, elements=ELEMENTS
        )
    assert proven
    found: Counter[str] = Counter()
    for cell in cells:
        found[cell.status] += cell.n
    return found


class TestSequences:
    @settings(max_examples=25, deadline=None)
    @given(played=some.lists(steps, min_size=2, max_size=12))
    async def test_of_submits_and_moves_keep_cells_equal_to_rows(
        self, survey: Running, issuer: Issuer, played: list[Step]
    ) -> None:
        stage, period_id = await a_stage(survey, issuer)
        inbox, pool = Inbox(), survey.app.state.pool
        sent: set[int] = set()

        async def play(step: Step) -> None:
            if step.change is None:
                rows = [row(period_id, number) for number in step.numbers]
                await inbox.put(pool, stage.government, rows)
                sent.update(step.numbers)
            else:
                ids = [UUID(int=number + 1) for number in step.numbers]
                await move(stage, period_id, ids, *step.change)

        waiting: list[Step] = []
        for step in played:
            waiting.append(step)
            if not step.together:
                await asyncio.gather(*[play(one) for one in waiting])
                waiting = []
                assert (await counted(stage, period_id)).total() == len(sent)
        await asyncio.gather(*[play(one) for one in waiting])

        assert (await counted(stage, period_id)).total() == len(sent)

    async def test_change_nothing_when_repeated(self, survey: Running, issuer: Issuer) -> None:
        stage, period_id = await a_stage(survey, issuer)
        rows = [row(period_id, number) for number in range(MOST)]
        await Inbox().put(survey.app.state.pool, stage.government, rows)
        ids = [one.id for one in rows]

        first = await move(stage, period_id, ids, "accepted", "quarantined")
        again = await move(stage, period_id, ids, "accepted", "quarantined")
        back = await move(stage, period_id, ids, "quarantined", "accepted")

        assert (first, again, back) == (MOST, 0, MOST)
        assert await counted(stage, period_id) == Counter(accepted=MOST)


class TestManyAtOnce:
    async def test_neither_wait_for_each_other_for_ever_nor_miscount(
        self, survey: Running, issuer: Issuer
    ) -> None:
        """Writers with repeats, and others who move the same answers to and fro meanwhile."""
        stage, period_id = await a_stage(survey, issuer)
        chance, pool = random.Random(5), survey.app.state.pool
        inboxes = [Inbox(), Inbox()]
        rows = [row(period_id, n) for n in range(1500)]
        moved = 0

        async def write(part: int) -> None:
            for start in range(0, len(rows), 30):
                batch = chance.sample(rows[: start + 30], 25) + rows[start : start + 30]
                await inboxes[part].put(pool, stage.government, batch)

        async def flip() -> None:
            nonlocal moved
            for _ in range(40):
                ids = [one.id for one in chance.sample(rows, 200)]
                before, after = chance.sample(STATUSES, 2)
                moved += await move(stage, period_id, ids, before, after)
                await counted(stage, period_id)

        await asyncio.wait_for(
            asyncio.gather(write(0), write(1), *[flip() for _ in range(3)]), timeout=60
        )

        assert moved > 0
        assert (await counted(stage, period_id)).total() == len(rows)
