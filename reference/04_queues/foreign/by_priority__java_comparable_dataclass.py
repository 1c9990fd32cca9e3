# exercise: by_priority
# label: right
# style: Java: a Comparable for a PriorityBlockingQueue, here a dataclass with order=True whose payload is not compared
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, frozen=True)
class PrioritizedJob:
    priority: float
    sequence_number: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    blocking_queue = queue.PriorityQueue()
    for sequence_number, (priority, payload) in enumerate(jobs):
        blocking_queue.put(PrioritizedJob(priority, sequence_number, payload))
    payloads = []
    while not blocking_queue.empty():
        payloads.append(blocking_queue.get().payload)
    return payloads
