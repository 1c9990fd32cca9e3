# exercise: by_priority
# label: right
from dataclasses import dataclass, field
from queue import PriorityQueue
from typing import Any


@dataclass(order=True)
class _Job:
    priority: float
    number: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    line = PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        line.put(_Job(priority, number, payload))
    return [line.get().payload for _ in jobs]
