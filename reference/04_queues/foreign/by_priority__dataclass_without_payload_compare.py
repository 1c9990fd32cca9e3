# exercise: by_priority
# label: right
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class _Job:
    priority: float
    arrival: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    line = queue.PriorityQueue()
    for arrival, (priority, payload) in enumerate(jobs):
        line.put(_Job(priority, arrival, payload))
    return [line.get().payload for _ in range(line.qsize())]
