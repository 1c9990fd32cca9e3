# exercise: by_priority
# label: wrong
# mistake: the payload is kept out of the comparison but there is no running number, and a heap is not stable: four jobs of one priority do not come out in the order in which they were given

import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class PrioritizedItem:
    priority: float
    item: Any = field(compare=False)


def by_priority(jobs):
    q = queue.PriorityQueue()
    for priority, payload in jobs:
        q.put(PrioritizedItem(priority, payload))

    result = []
    for _ in range(len(jobs)):
        result.append(q.get().item)
    return result
