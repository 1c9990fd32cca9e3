# exercise: by_priority
# label: right
# style: over-engineered, ordered dataclass with a payload that is left out of comparisons
import queue
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, frozen=True)
class _Job:
    priority: Any
    ticket: int
    payload: Any = field(compare=False)


def by_priority(jobs):
    board = queue.PriorityQueue()
    for ticket, (priority, payload) in enumerate(jobs):
        board.put(_Job(priority, ticket, payload))
    done = []
    while not board.empty():
        done.append(board.get().payload)
    return done
