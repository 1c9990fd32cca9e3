# exercise: by_priority
# label: right
# style: dataclass with order, the payload is left out of comparisons
import itertools
from dataclasses import dataclass, field
from queue import PriorityQueue
from typing import Any


@dataclass(order=True, frozen=True)
class Ticket:
    priority: float
    arrival: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    arrivals = itertools.count(1)
    line = PriorityQueue()
    for priority, payload in jobs:
        line.put(Ticket(priority, next(arrivals), payload))
    return [line.get().payload for _ in jobs]
