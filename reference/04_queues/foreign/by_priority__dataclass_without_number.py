# exercise: by_priority
# label: wrong
# mistake: "jobs of the same priority come in the order in which they were given": payloads are not compared, but nothing breaks a tie, and a heap is not stable (shows with four and more)
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class PrioritizedItem:
    priority: float
    item: Any = field(compare=False)


def by_priority(jobs):
    line = queue.PriorityQueue()
    for priority, payload in jobs:
        line.put(PrioritizedItem(priority, payload))
    return [line.get().item for _ in range(len(jobs))]
