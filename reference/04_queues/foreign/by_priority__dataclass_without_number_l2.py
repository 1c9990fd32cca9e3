# exercise: by_priority
# label: wrong
# mistake: only the priority is compared and no counter breaks a tie; a heap is not stable, so four or more equal jobs come out mixed; breaks "Jobs of the same priority come in the order in which they were given."
import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(order=True)
class Prioritized(Generic[T]):
    priority: float
    payload: T = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    pending: queue.PriorityQueue[Any] = queue.PriorityQueue()
    for priority, payload in jobs:
        pending.put(Prioritized(priority, payload))
    return [pending.get().payload for _ in range(len(jobs))]
