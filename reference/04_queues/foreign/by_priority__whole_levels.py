# exercise: by_priority
# label: wrong
# mistake: it cuts the priorities down to whole levels with int(), so 1.5 and 1.2 (or 0.9 and -0.5) count as equal and stay in the given order; breaks "the smallest priority number first" with "A priority is any number"

import itertools
import queue
from collections.abc import Sequence
from typing import Any


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    line: queue.PriorityQueue[tuple[int, int, Any]] = queue.PriorityQueue()
    tickets = itertools.count()
    for priority, payload in jobs:
        line.put((int(priority), next(tickets), payload))
    payloads = []
    while not line.empty():
        _, _, payload = line.get()
        payloads.append(payload)
    return payloads
