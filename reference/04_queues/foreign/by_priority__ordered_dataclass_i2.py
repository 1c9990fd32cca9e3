# exercise: by_priority
# label: right

import itertools
import queue
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class Job:
    """What is compared: the priority, then the time of arrival; never the payload."""

    priority: float
    number: int = field(default_factory=itertools.count().__next__, init=False)
    payload: Any = field(compare=False, kw_only=True)


def drain(channel: "queue.Queue[Job]") -> Iterator[Job]:
    """Yield all that is in a queue, in its own order, until it is empty."""
    while True:
        try:
            yield channel.get_nowait()
        except queue.Empty:
            return


def by_priority(jobs: Sequence[tuple[float, Any]]) -> list[Any]:
    line: queue.PriorityQueue[Job] = queue.PriorityQueue()
    for priority, payload in jobs:
        line.put(Job(priority, payload=payload))
    return [job.payload for job in drain(line)]
