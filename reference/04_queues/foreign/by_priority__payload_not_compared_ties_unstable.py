# exercise: by_priority
# label: wrong
# mistake: only the priority is compared and nothing stands for the time of arrival; a heap is not stable, so four jobs a, b, c, d of the same priority come out as a, c, b, d; breaks "Jobs of the same priority come in the order in which they were given".

import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, frozen=True)
class Job:
    """A payload that is never compared, and the priority that is."""

    priority: float
    payload: Any = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    line: queue.PriorityQueue[Job] = queue.PriorityQueue()
    for job in jobs:
        line.put(Job(*job))
    return [line.get().payload for _ in jobs]
