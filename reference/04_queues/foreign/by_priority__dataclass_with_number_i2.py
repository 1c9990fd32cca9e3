# exercise: by_priority
# label: right
import dataclasses
import itertools
import queue
from typing import Any


@dataclasses.dataclass(order=True)
class _Job:
    priority: float
    number: int
    payload: Any = dataclasses.field(compare=False)


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    numbers = itertools.count()
    for priority, payload in jobs:
        job = _Job(priority=priority, number=next(numbers), payload=payload)
        waiting.put(job)
    return [waiting.get().payload for _ in range(waiting.qsize())]
