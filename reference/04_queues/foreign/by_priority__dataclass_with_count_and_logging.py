# exercise: by_priority
# label: right
# style: an assistant's code with an ordered dataclass (the payload takes no part in comparisons), itertools.count, type hints and logging
import itertools
import logging
import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

logger = logging.getLogger(__name__)


@dataclass(order=True, frozen=True)
class _Entry:
    """One job in the queue; entries of the same priority keep their order."""

    priority: float
    arrival: int
    payload: Any = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    """Return the payloads of the jobs, the smallest priority number first."""
    arrivals = itertools.count()
    entries: queue.PriorityQueue[_Entry] = queue.PriorityQueue()
    for priority, payload in jobs:
        entries.put(_Entry(priority, next(arrivals), payload))
    logger.debug("%d jobs are in the queue", entries.qsize())

    payloads: list[Any] = []
    while True:
        try:
            payloads.append(entries.get_nowait().payload)
        except queue.Empty:
            return payloads
