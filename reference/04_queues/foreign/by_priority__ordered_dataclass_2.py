# exercise: by_priority
# label: right

import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class _Job:
    """A job in the line: its number decides between equal priorities."""

    priority: float
    number: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    line = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        line.put(_Job(priority, number, payload))
    return [line.get().payload for _ in range(line.qsize())]
