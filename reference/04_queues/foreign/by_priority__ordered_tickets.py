# exercise: by_priority
# label: right
import dataclasses
import queue
from collections.abc import Sequence
from typing import Any


@dataclasses.dataclass(order=True, frozen=True)
class _Ticket:
    priority: float
    arrival: int
    payload: Any = dataclasses.field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    heap: queue.PriorityQueue[_Ticket] = queue.PriorityQueue()
    for arrival, (priority, payload) in enumerate(jobs):
        heap.put(_Ticket(priority, arrival, payload))
    return [heap.get().payload for _ in range(heap.qsize())]
