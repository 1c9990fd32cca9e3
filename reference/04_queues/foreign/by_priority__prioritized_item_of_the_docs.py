# exercise: by_priority
# label: wrong
# mistake: compares the priority only (as the PrioritizedItem in Python's manual does); payloads are never compared, but a heap does not keep the order of equals: of four jobs of equal priority the third one comes out second. Breaks "Jobs of the same priority come in the order in which they were given."

import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class _PrioritizedItem:
    priority: float
    payload: Any = field(compare=False)


def by_priority(jobs):
    line = queue.PriorityQueue()
    for priority, payload in jobs:
        line.put(_PrioritizedItem(priority, payload))
    payloads = []
    while not line.empty():
        payloads.append(line.get().payload)
    return payloads
