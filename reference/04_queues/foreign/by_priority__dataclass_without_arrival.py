# exercise: by_priority
# label: wrong
# mistake: payloads are left out of the comparison but no running number is put in, so of several jobs of one priority (four, say) some overtake those that came before them, because a heap is not stable
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
    while not q.empty():
        result.append(q.get().item)
    return result
