# exercise: by_priority
# label: right
# style: over-engineered generic StablePriorityQueue with itertools.count and contextlib.suppress(queue.Empty)
import contextlib
import itertools
import queue
from collections.abc import Iterator
from typing import Any, Generic, TypeVar

P = TypeVar("P")


class StablePriorityQueue(Generic[P]):
    """A PriorityQueue in which equal priorities keep their order."""

    def __init__(self) -> None:
        self._heap: queue.PriorityQueue[Any] = queue.PriorityQueue()
        self._ticket = itertools.count()

    def push(self, priority: float, payload: P) -> None:
        self._heap.put_nowait(((priority, next(self._ticket)), payload))

    def pop(self) -> P:
        return self._heap.get_nowait()[1]

    def take_all(self) -> Iterator[P]:
        with contextlib.suppress(queue.Empty):
            while True:
                yield self.pop()


def by_priority(jobs):
    stable = StablePriorityQueue()
    for priority, payload in jobs:
        stable.push(priority, payload)
    return list(stable.take_all())
