# exercise: by_priority
# label: right
# style: dataclass(order=True) with a counter field and a payload that is left out of comparisons

import itertools
import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, frozen=True)
class _Job:
    priority: float
    arrival: int
    payload: Any = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    arrivals = itertools.count()
    waiting: queue.PriorityQueue[_Job] = queue.PriorityQueue()
    for priority, payload in jobs:
        waiting.put(_Job(priority, next(arrivals), payload))
    ordered: list[Any] = []
    while not waiting.empty():
        ordered.append(waiting.get().payload)
    return ordered
