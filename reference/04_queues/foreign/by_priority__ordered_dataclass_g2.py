# exercise: by_priority
# label: right
import itertools
import logging
import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

logger = logging.getLogger(__name__)


@dataclass(order=True, frozen=True)
class _Job:
    """Compared by priority, then by arrival; never by payload."""

    priority: float
    arrival: int
    payload: Any = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    arrivals = itertools.count()
    waiting: queue.PriorityQueue[_Job] = queue.PriorityQueue()
    for priority, payload in jobs:
        waiting.put(_Job(priority, next(arrivals), payload))
    logger.debug("%d job(s) are waiting", waiting.qsize())
    return [waiting.get_nowait().payload for _ in range(waiting.qsize())]
