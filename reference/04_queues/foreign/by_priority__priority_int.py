# exercise: by_priority
# label: wrong
# mistake: the item has ``priority int``, as in container/heap: int() cuts fractions off, so 1.7 and 1.2 become equal and stay in the given order (-0.5 and 0.5, too): breaks "A priority is any number" and "the smallest priority number first".
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class _Item:
    priority: int
    index: int
    value: Any = field(compare=False)


def by_priority(jobs):
    heap = queue.PriorityQueue()
    for index, (priority, payload) in enumerate(jobs):
        heap.put(_Item(int(priority), index, payload))
    return [heap.get().value for _ in range(len(jobs))]
