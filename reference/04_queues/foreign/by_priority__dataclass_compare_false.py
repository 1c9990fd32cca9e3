# exercise: by_priority
# label: right
# style: dataclass(order=True) with compare=False for the payload

import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class Job:
    priority: float
    number: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put(Job(p, n, x))
    return [q.get().payload for _ in range(len(jobs))]
