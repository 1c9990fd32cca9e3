# exercise: by_priority
# label: wrong
# mistake: compare=False for the payload but no number: ties are equal for the heap, which is not stable
# expect: ties-out-of-order

import queue
from dataclasses import dataclass, field
from typing import Any

@dataclass(order=True)
class Job:
    priority: float
    payload: Any = field(compare=False)

def by_priority(jobs):
    q = queue.PriorityQueue()
    for p, x in jobs:
        q.put(Job(p, x))
    return [q.get().payload for _ in jobs]
