"""Group commit: requests that arrive while a batch is being written form the next batch.

One batch is one statement and one flush to disk; a caller is answered after its batch committed.
There is no lingering: the first request of a quiet moment is written at once.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from prima_chassis.problems import Unavailable

Row = TypeVar("Row")
Outcome = TypeVar("Outcome")

MAX_ROWS = 256
MAX_WAITING = 20_000


class Batcher(Generic[Row, Outcome]):
    """Collects rows for `write(rows, slot)`, which returns one outcome per row in order.

    A second writer joins only when a full batch is waiting behind the first; `slot` is its number.
    `isolate` says whether an error can be the fault of single rows: then every submission of the
    batch is written alone, which is safe because writing a row twice changes nothing.
    """

    def __init__(
        self,
        write: Callable[[Sequence[Row], int], Awaitable[Sequence[Outcome]]],
        *,
        isolate: Callable[[Exception], bool],
        writers: int = 2,
        max_rows: int = MAX_ROWS,
        max_waiting: int = MAX_WAITING,
    ) -> None:
        self._write = write
        self._isolate = isolate
        self._max_rows = max_rows
        self._max_waiting = max_waiting
        self._queue: deque[tuple[Sequence[Row], asyncio.Future[Sequence[Outcome]]]] = deque()
        self._waiting = 0
        self._writers = writers
        self._idle_slots = list(range(writers))
        self._tasks: set[asyncio.Task[None]] = set()

    async def submit(self, rows: Sequence[Row]) -> Sequence[Outcome]:
        """The outcomes of `rows` once they are committed; raises Unavailable when overloaded."""
        if self._waiting + len(rows) > self._max_waiting:
            raise Unavailable
        future: asyncio.Future[Sequence[Outcome]] = asyncio.get_running_loop().create_future()
        self._queue.append((rows, future))
        self._waiting += len(rows)
        # Counted by slots, which a writer gives back in the same step in which it finds nothing
        # to do: its task ends later, and a submission in between would wait for ever.
        nobody_writes = len(self._idle_slots) == self._writers
        if nobody_writes or (self._idle_slots and self._waiting >= self._max_rows):
            task = asyncio.create_task(self._drain(self._idle_slots.pop()))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await future

    async def _drain(self, slot: int) -> None:
        """Write until nothing waits."""
        try:
            while self._queue:
                await self._commit(self._take(), slot)
        finally:
            self._idle_slots.append(slot)

    def _take(self) -> list[tuple[Sequence[Row], asyncio.Future[Sequence[Outcome]]]]:
        batch, rows = [self._queue.popleft()], 0
        rows = len(batch[0][0])
        while self._queue and rows + len(self._queue[0][0]) <= self._max_rows:
            batch.append(self._queue.popleft())
            rows += len(batch[-1][0])
        self._waiting -= rows
        return batch

    async def _commit(
        self, batch: list[tuple[Sequence[Row], asyncio.Future[Sequence[Outcome]]]], slot: int
    ) -> None:
        try:
            outcomes = await self._write([row for rows, _ in batch for row in rows], slot)
        except Exception as error:
            if len(batch) > 1 and self._isolate(error):
                for alone in batch:
                    await self._commit([alone], slot)
                return
            for _, future in batch:
                if not future.done():
                    future.set_exception(error)
            return
        start = 0
        for rows, future in batch:
            if not future.done():
                future.set_result(outcomes[start : start + len(rows)])
            start += len(rows)
