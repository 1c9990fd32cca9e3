# exercise: by_priority
# label: wrong
# mistake: dataclass(order=True) without compare=False compares the payloads of ties
# expect: ties-by-payload

import queue
from dataclasses import dataclass
from typing import Any

@dataclass(order=True)
class Job:
    priority: float
    payload: Any

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put(Job(p, x))
    return [q.get().payload for _ in jobs]
