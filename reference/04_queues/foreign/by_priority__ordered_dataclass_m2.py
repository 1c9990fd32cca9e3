# exercise: by_priority
# label: right
# style: one who loves classes: an ordered dataclass whose payload takes no part in comparisons, drained by a generator
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, slots=True)
class Job:
    priority: float
    ticket: int
    payload: Any = field(compare=False)


def _taken_from(waiting):
    while True:
        try:
            job = waiting.get_nowait()
        except queue.Empty:
            return
        yield job.payload


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for ticket, (priority, payload) in enumerate(jobs, start=1):
        waiting.put(Job(priority, ticket, payload))
    return list(_taken_from(waiting))
