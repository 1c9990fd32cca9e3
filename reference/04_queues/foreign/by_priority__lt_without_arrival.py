# exercise: by_priority
# label: wrong
# mistake: __lt__ looks only at the priority; the heap is not stable, so jobs of one priority do not keep their order

import queue
from dataclasses import dataclass
from typing import Any


@dataclass
class PrioritizedItem:
    priority: float
    item: Any

    def __lt__(self, other: "PrioritizedItem") -> bool:
        # never touches the item, so it does not matter what it is
        return self.priority < other.priority


def by_priority(jobs):
    pq = queue.PriorityQueue()
    for priority, item in jobs:
        pq.put(PrioritizedItem(priority, item))
    return [pq.get().item for _ in range(len(jobs))]
