# exercise: by_priority
# label: wrong
# mistake: the priority is cast to an integer (as one does where floats have no total order), so 1.5 and 1.2 count as equal and come in the order of arrival: "the smallest priority number first", "A priority is any number".
import queue
from collections.abc import Sequence
from typing import Any


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    heap: queue.PriorityQueue[tuple[int, int, Any]] = queue.PriorityQueue()
    for arrival, (priority, payload) in enumerate(jobs):
        heap.put((int(priority), arrival, payload))
    payloads = []
    while not heap.empty():
        _, _, payload = heap.get()
        payloads.append(payload)
    return payloads
