# exercise: by_priority
# label: wrong
# mistake: the PrioritizedItem of the Python docs compares no payloads, but has no running number either; a heap does not keep equals in order, so four jobs of one priority come out mixed up.
from dataclasses import dataclass, field
from queue import PriorityQueue
from typing import Any


@dataclass(order=True)
class PrioritizedItem:
    priority: float
    item: Any = field(compare=False)


def by_priority(jobs):
    q = PriorityQueue()
    for priority, payload in jobs:
        q.put(PrioritizedItem(priority, payload))
    ordered = []
    for _ in jobs:
        ordered.append(q.get().item)
    return ordered
