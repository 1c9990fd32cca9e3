# exercise: by_priority
# label: wrong
# mistake: the PrioritizedItem recipe of the Python documentation compares the priority alone and has no counter; a heap is not stable, so from four equal priorities on the order is mixed (0, 2, ...); breaks "Jobs of the same priority come in the order in which they were given"
import logging
import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

logger = logging.getLogger(__name__)


@dataclass(order=True)
class PrioritizedItem:
    priority: float
    item: Any = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    waiting: queue.PriorityQueue[PrioritizedItem] = queue.PriorityQueue()
    for priority, payload in jobs:
        waiting.put(PrioritizedItem(priority, payload))
    ordered: list[Any] = []
    while not waiting.empty():
        ordered.append(waiting.get().item)
    logger.debug("ordered %d job(s)", len(ordered))
    return ordered
