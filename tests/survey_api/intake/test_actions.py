"""Counting under pressure: many writers, repeated deliveries, one truth."""

import asyncio
import random
from uuid import UUID, uuid4

from survey_api.intake.actions import Inbox, Row
from survey_api.tallies import actions as tallies
from tests.survey_api.factories import Stage, today


def a_row(period_id: UUID, service_id: UUID | None, chance: random.Random) -> Row:
    return Row(
        period_id=period_id,
        id=uuid4(),
        service_id=service_id,
        channel=chance.choice(["qr", "kiosk", "web"]),
        answered_on=today(),
        status=chance.choice(["accepted", "accepted", "late"]),
        about=(1, None, 3, None),
        content=chance.randbytes(32),
        suggestion="Lebih cepat." if chance.random() < 0.1 else None,
        answers=tuple(chance.choices([1, 2, 3, 4], k=9)),
    )


class TestInbox:
    async def test_cells_equal_the_rows_with_many_writers_and_repeats(self, stage: Stage) -> None:
        chance = random.Random(11)
        rounds = [UUID((await stage.opened(label=f"2026-0{n}"))["id"]) for n in (1, 2)]
        services = [uuid4(), uuid4(), None]
        rows = [a_row(chance.choice(rounds), chance.choice(services), chance) for _ in range(3000)]
        sent = rows + chance.sample(rows, 900)
        chance.shuffle(sent)
        pool = stage.survey.app.state.pool
        # Two of them stand for two processes, which share nothing but the database.
        inboxes = [Inbox(), Inbox()]

        outcomes = await asyncio.gather(
            *[
                inboxes[n % 2].put(pool, stage.government, sent[start : start + 7])
                for n, start in enumerate(range(0, len(sent), 7))
            ]
        )

        flat = [outcome for many in outcomes for outcome in many]
        assert sum(outcome.new for outcome in flat) == len(rows)
        assert all(outcome.stored and not outcome.conflict for outcome in flat)
        async with pool.acquire(stage.government) as connection:
            for round_id in rounds:
                cells, proven = await tallies.proven(
                    connection, stage.government, round_id, elements=9
                )
                assert proven
                expected = [row for row in rows if row.period_id == round_id]
                assert sum(cell.n for cell in cells) == len(expected)
                assert sum(cell.total for cell in cells) == sum(sum(r.answers) for r in expected)
                assert sum(cell.squares for cell in cells) == sum(
                    sum(row.answers) ** 2 for row in expected
                )

    async def test_proof_fails_when_a_cell_is_changed_by_hand(self, stage: Stage) -> None:
        round_id = UUID((await stage.opened())["id"])
        pool = stage.survey.app.state.pool
        row = a_row(round_id, None, random.Random(1))
        await Inbox().put(pool, stage.government, [row])

        async with pool.acquire(stage.government) as connection:
            await connection.execute(
                "UPDATE cells SET products[2] = products[2] + 1 WHERE period_id = $1", round_id
            )
            _, proven = await tallies.proven(connection, stage.government, round_id, elements=9)

        assert not proven

    async def test_a_round_that_takes_no_answers_does_not_hold_up_the_others(
        self, stage: Stage
    ) -> None:
        open_round = UUID((await stage.opened())["id"])
        planned = UUID((await stage.plan(label="2026-11"))["id"])
        chance = random.Random(2)
        rows = [a_row(r, None, chance) for r in (open_round, planned, open_round)]

        outcomes = await Inbox().put(stage.survey.app.state.pool, stage.government, rows)

        assert [outcome.stored for outcome in outcomes] == [True, False, True]
