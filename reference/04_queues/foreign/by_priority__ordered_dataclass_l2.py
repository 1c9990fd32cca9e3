# exercise: by_priority
# label: right
# style: library author; dataclass(order=True) with a number, the payload has compare=False
import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, order=True)
class _Entry:
    priority: float
    number: int
    payload: Any = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    entries: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        entries.put_nowait(_Entry(priority, number, payload))
    return [entries.get_nowait().payload for _ in range(entries.qsize())]
