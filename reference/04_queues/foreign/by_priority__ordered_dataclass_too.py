# exercise: by_priority
# label: right
# style: type hints and an ordered, frozen dataclass whose payload is left out of the comparison
from __future__ import annotations

import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, frozen=True)
class Entry:
    """One job in line: compared by priority, then by arrival, and by nothing else."""

    priority: float
    arrival: int
    payload: Any = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    """Return the payloads of the jobs, the smallest priority number first."""
    line: queue.PriorityQueue[Entry] = queue.PriorityQueue()
    for arrival, (priority, payload) in enumerate(jobs):
        line.put(Entry(priority, arrival, payload))

    payloads: list[Any] = []
    while True:
        try:
            entry = line.get_nowait()
        except queue.Empty:
            return payloads
        payloads.append(entry.payload)
