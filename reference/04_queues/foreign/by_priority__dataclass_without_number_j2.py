# exercise: by_priority
# label: wrong
# mistake: only the priorities are compared and a heap is not stable, so four jobs of the same priority come out in another order (first, third, second, fourth): breaks "Jobs of the same priority come in the order in which they were given"
from dataclasses import dataclass, field
from queue import PriorityQueue
from typing import Any


@dataclass(order=True)
class PrioritizedItem:
    priority: float
    item: Any = field(compare=False)


def by_priority(jobs):
    line = PriorityQueue()
    for priority, payload in jobs:
        line.put(PrioritizedItem(priority, payload))
    return [line.get().item for _ in jobs]
