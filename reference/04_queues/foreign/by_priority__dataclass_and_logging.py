# exercise: by_priority
# label: right
# style: type hints, docstrings, logging, and a dataclass(order=True) whose payload is not compared but whose running number is

from __future__ import annotations

import logging
import queue
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

logger = logging.getLogger(__name__)


@dataclass(order=True)
class _Ticket:
    """A job as it stands in the queue."""

    priority: float
    arrival: int
    payload: Any = field(compare=False)


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    """Return the payloads, the smallest priority first, ties in order of arrival."""
    waiting: queue.PriorityQueue[_Ticket] = queue.PriorityQueue()
    for arrival, (priority, payload) in enumerate(jobs):
        waiting.put(_Ticket(priority, arrival, payload))
    logger.debug("%d jobs are waiting", waiting.qsize())

    payloads: list[Any] = []
    while True:
        try:
            ticket = waiting.get_nowait()
        except queue.Empty:
            break
        logger.debug("job %d has priority %s", ticket.arrival, ticket.priority)
        payloads.append(ticket.payload)
    return payloads
