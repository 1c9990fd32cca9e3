# exercise: by_priority
# label: right

import dataclasses
import queue
from typing import Any


@dataclasses.dataclass(order=True)
class _Job:
    priority: float
    number: int
    payload: Any = dataclasses.field(compare=False)


def by_priority(jobs):
    line = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        line.put(_Job(priority, number, payload))
    return [line.get().payload for _ in range(line.qsize())]
