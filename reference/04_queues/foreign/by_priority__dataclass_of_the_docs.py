# exercise: by_priority
# label: wrong
# mistake: the dataclass of Python's documentation compares priorities only, and the heap does not keep equal ones in order, so four jobs of which three have the same priority come out shuffled; it breaks "Jobs of the same priority come in the order in which they were given".

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
    return [line.get().item for _ in range(line.qsize())]
