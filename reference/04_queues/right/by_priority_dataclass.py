# exercise: by_priority
# style: ordered_dataclass
from dataclasses import dataclass, field
from queue import PriorityQueue
from typing import Any


@dataclass(order=True)
class Job:
    priority: float
    number: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    q = PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        q.put(Job(priority, number, payload))
    out = []
    while not q.empty():
        out.append(q.get().payload)
    return out
