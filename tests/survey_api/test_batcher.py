"""Group commit: everybody is answered, in order, and a bad row harms nobody else."""

import asyncio
from collections.abc import Sequence

import pytest

from prima_chassis.problems import Unavailable
from survey_api.batcher import MAX_ROWS, MAX_WAITING, Batcher


class Table:
    """Stands in for the database: remembers batches, refuses the rows it is told to."""

    def __init__(self, *, refuses: int | None = None, pause: float = 0) -> None:
        self.batches: list[list[int]] = []
        self._refuses = refuses
        self._pause = pause

    async def write(self, rows: Sequence[int], slot: int) -> Sequence[str]:
        await asyncio.sleep(self._pause)
        if self._refuses in rows:
            raise ValueError(f"{self._refuses}")
        self.batches.append(list(rows))
        return [f"{row} by {slot}" for row in rows]

    def batcher(
        self, *, max_rows: int = MAX_ROWS, max_waiting: int = MAX_WAITING
    ) -> Batcher[int, str]:
        def isolate(error: Exception) -> bool:
            return isinstance(error, ValueError)

        return Batcher(self.write, isolate=isolate, max_rows=max_rows, max_waiting=max_waiting)


async def test_a_lonely_row_is_written_at_once() -> None:
    table = Table()

    assert await table.batcher().submit([7]) == ["7 by 1"]


async def test_rows_that_wait_are_written_together_and_answered_in_order() -> None:
    table = Table(pause=0.01)
    batcher = table.batcher()

    answers = await asyncio.gather(*[batcher.submit([n, n + 100]) for n in range(50)])

    assert [[text.split()[0] for text in a] for a in answers] == [
        [str(n), str(n + 100)] for n in range(50)
    ]
    assert len(table.batches) <= 2


async def test_nobody_is_left_waiting_when_a_writer_has_just_found_nothing_to_do() -> None:
    """Each submission follows the end of a batch at once, at the moment its writer ends."""
    batcher = Table().batcher()

    async with asyncio.timeout(5):
        for n in range(500):
            await batcher.submit([n])


async def test_a_second_writer_helps_only_when_a_full_batch_waits() -> None:
    table = Table(pause=0.01)
    batcher = table.batcher(max_rows=10)

    answers = await asyncio.gather(*[batcher.submit([n]) for n in range(40)])

    assert {text.split()[-1] for [text] in answers} == {"0", "1"}
    assert max(len(batch) for batch in table.batches) == 10


async def test_a_bad_row_fails_alone() -> None:
    batcher = Table(refuses=3, pause=0.001).batcher()

    answers = await asyncio.gather(*[batcher.submit([n]) for n in range(6)], return_exceptions=True)

    assert [isinstance(answer, ValueError) for answer in answers] == [
        False, False, False, True, False, False,
    ]  # fmt: skip


async def test_a_broken_connection_fails_everybody_once() -> None:
    attempts = 0

    async def write(rows: Sequence[int], slot: int) -> Sequence[str]:
        nonlocal attempts
        attempts += 1
        await asyncio.sleep(0.001)
        raise ConnectionError

    batcher: Batcher[int, str] = Batcher(write, isolate=lambda error: False)

    answers = await asyncio.gather(
        *[batcher.submit([n]) for n in range(20)], return_exceptions=True
    )

    assert all(isinstance(answer, ConnectionError) for answer in answers)
    assert attempts <= 2


async def test_who_waited_for_something_else_is_written_apart() -> None:
    """Whoever holds what odd rows need holds it for all of them, and for each attempt."""
    attempts: list[list[int]] = []

    async def write(rows: Sequence[int], slot: int) -> Sequence[str]:
        attempts.append(list(rows))
        await asyncio.sleep(0.001)
        if any(row % 2 for row in rows):
            raise TimeoutError
        return [str(row) for row in rows]

    def waited_for(error: Exception, row: int) -> int | None:
        return row % 2 if isinstance(error, TimeoutError) else None

    batcher: Batcher[int, str] = Batcher(write, isolate=lambda error: False, waited_for=waited_for)

    answers = await asyncio.gather(
        *[batcher.submit([n, n + 2]) for n in range(4)], return_exceptions=True
    )

    assert [isinstance(answer, TimeoutError) for answer in answers] == [False, True, False, True]
    assert answers[0] == ["0", "2"]
    assert attempts == [[0, 2, 1, 3, 2, 4, 3, 5], [0, 2, 2, 4], [1, 3, 3, 5]]


async def test_a_submission_larger_than_a_batch_is_one_batch() -> None:
    table = Table()

    assert len(await table.batcher(max_rows=10).submit(list(range(25)))) == 25
    assert len(table.batches) == 1


async def test_more_than_it_can_hold_is_refused_at_once() -> None:
    batcher = Table(pause=0.05).batcher(max_waiting=10, max_rows=100)
    writing = asyncio.create_task(batcher.submit([0]))
    await asyncio.sleep(0.01)
    waiting = [asyncio.create_task(batcher.submit([n] * 5)) for n in range(2)]
    await asyncio.sleep(0)

    with pytest.raises(Unavailable):
        await batcher.submit([1])

    assert [len(answers) for answers in await asyncio.gather(writing, *waiting)] == [1, 5, 5]


async def test_a_caller_who_leaves_does_not_stop_the_others() -> None:
    table = Table(pause=0.02)
    batcher = table.batcher()
    first = asyncio.create_task(batcher.submit([1]))
    second = asyncio.create_task(batcher.submit([2]))
    await asyncio.sleep(0.001)

    first.cancel()

    assert (await second)[0].startswith("2")
    assert [row for batch in table.batches for row in batch] == [1, 2]
