"""Group commit: requests that arrive while a batch is being written form the next batch.

One batch is one statement and one flush to disk; a caller is answered after its batch committed.
There is no lingering: the first request of a quiet moment is written at once.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Generic, TypeVar

from prima_chassis.problems import Unavailable

Row = TypeVar("Row")
Outcome = TypeVar("Outcome")
Waiting = tuple[Sequence[Row], asyncio.Future[Sequence[Outcome]]]
"""A submission, and who is told what became of it."""

MAX_ROWS = 256
MAX_WAITING = 20_000


class Batcher(Generic[Row, Outcome]):
    """Collects rows for `write(rows, slot)`, which returns one outcome per row in order.

    A second writer joins only when a full batch is waiting behind the first; `slot` is its number.
    `isolate` says whether an error can be the fault of single rows: then every submission of the
    batch is written alone, which is safe because writing a row twice changes nothing.
    `waited_for` names what a row had waited for in vain when an error came of that, else None:
    then submissions that wait for the same thing are written together, apart from all others.
    """

    def __init__(
        self,
        write: Callable[[Sequence[Row], int], Awaitable[Sequence[Outcome]]],
        *,
        isolate: Callable[[Exception], bool],
        waited_for: Callable[[Exception, Row], Hashable] = lambda error, row: None,
        writers: int = 2,
        max_rows: int = MAX_ROWS,
        max_waiting: int = MAX_WAITING,
    ) -> None:
        self._write = write
        self._isolate = isolate
        self._waited_for = waited_for
        self._max_rows = max_rows
        self._max_waiting = max_waiting
        self._queue: deque[Waiting[Row, Outcome]] = deque()
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

    def _take(self) -> list[Waiting[Row, Outcome]]:
        batch, rows = [self._queue.popleft()], 0
        rows = len(batch[0][0])
        while self._queue and rows + len(self._queue[0][0]) <= self._max_rows:
            batch.append(self._queue.popleft())
            rows += len(batch[-1][0])
        self._waiting -= rows
        return batch

    async def _commit(self, batch: list[Waiting[Row, Outcome]], slot: int) -> None:
        try:
            outcomes = await self._write([row for rows, _ in batch for row in rows], slot)
        except Exception as error:
            await self._divide(batch, slot, error)
            return
        start = 0
        for rows, future in batch:
            if not future.done():
                future.set_result(outcomes[start : start + len(rows)])
            start += len(rows)

    async def _divide(
        self, batch: list[Waiting[Row, Outcome]], slot: int, error: Exception
    ) -> None:
        """Let only those fail for `error` whom it may be about; the others are written again."""
        if len(batch) > 1 and self._isolate(error):
            for alone in batch:
                await self._commit([alone], slot)
            return
        parts = self._parts(batch, error)
        if len(parts) > 1:
            # At once: those who need not wait shall not wait a second time.
            await asyncio.gather(*(self._commit(part, slot) for part in parts))
            return
        for _, future in batch:
            if not future.done():
                future.set_exception(error)

    def _parts(
        self, batch: Sequence[Waiting[Row, Outcome]], error: Exception
    ) -> list[list[Waiting[Row, Outcome]]]:
        """The submissions of the batch by what they had waited for."""
        parts: dict[Hashable, list[Waiting[Row, Outcome]]] = {}
        for rows, future in batch:
            awaited = frozenset(self._waited_for(error, row) for row in rows)
            parts.setdefault(awaited, []).append((rows, future))
        return list(parts.values())
