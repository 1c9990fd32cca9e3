# exercise: by_priority
# label: right
# style: dataclass(order=True); the payload takes no part in the comparison, a ticket number does
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class Ticket:
    priority: float
    number: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    waiting_room: queue.PriorityQueue[Ticket] = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs, start=1):
        waiting_room.put(Ticket(priority, number, payload))
    called = []
    while not waiting_room.empty():
        called.append(waiting_room.get().payload)
    return called
