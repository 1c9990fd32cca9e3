# exercise: by_priority
# label: right
# style: NamedTuple with fields in comparing order

import queue
from typing import Any, NamedTuple


class Entry(NamedTuple):
    priority: float
    seq: int
    payload: Any


def by_priority(jobs):
    q = queue.PriorityQueue()
    for seq, job in enumerate(jobs):
        q.put(Entry(job[0], seq, job[1]))
    return [q.get().payload for _ in jobs]
