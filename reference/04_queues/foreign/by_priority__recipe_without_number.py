# exercise: by_priority
# label: wrong
# mistake: the recipe of the documentation (a dataclass that does not compare the payload) avoids the TypeError, but a heap is not stable: four jobs a, b, c, d of priority 1 come out with c before b; breaks "Jobs of the same priority come in the order in which they were given".
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class PrioritizedItem:
    priority: float
    item: Any = field(compare=False)


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for priority, payload in jobs:
        waiting.put(PrioritizedItem(priority=priority, item=payload))
    return [waiting.get().item for _ in jobs]
