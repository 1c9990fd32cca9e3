# exercise: by_priority
# label: right
# style: NamedTuple entries, a generator that drains with get_nowait, and match to take the entry apart

import queue
from typing import Any, Iterator, NamedTuple


class Ticket(NamedTuple):
    priority: float
    number: int
    what: Any


def _drain(desk: queue.PriorityQueue) -> Iterator[Any]:
    while True:
        try:
            ticket = desk.get_nowait()
        except queue.Empty:
            return
        match ticket:
            case Ticket(what=payload):
                yield payload


def by_priority(jobs):
    desk = queue.PriorityQueue()
    number = 0
    for priority, payload in jobs:
        desk.put_nowait(Ticket(priority, number, payload))
        number += 1
    return list(_drain(desk))
