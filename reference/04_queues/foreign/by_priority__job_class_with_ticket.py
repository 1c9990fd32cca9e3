# exercise: by_priority
# label: right

import queue
from collections.abc import Sequence
from typing import Any


class _Job:
    """A job in the queue: it is compared by priority, then by ticket."""

    def __init__(self, priority: float, ticket: int, payload: Any) -> None:
        self.rank = (priority, ticket)
        self.payload = payload

    def __lt__(self, other: "_Job") -> bool:
        return self.rank < other.rank


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    line: queue.PriorityQueue[_Job] = queue.PriorityQueue()
    count = 0
    for priority, payload in jobs:
        line.put(_Job(priority, count, payload))
        count += 1
    payloads = []
    while count > 0:
        payloads.append(line.get().payload)
        count -= 1
    return payloads
