# exercise: by_priority
# label: right
# style: a PriorityQueue subclass whose put and get add and remove the running number

import itertools
import queue


class StablePriorityQueue(queue.PriorityQueue):
    """First by priority, then by arrival.  Give it pairs, it gives you payloads."""

    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self._ticket = itertools.count(1)

    def put(self, item, block=True, timeout=None):
        priority, payload = item
        super().put((priority, next(self._ticket), payload), block, timeout)

    def get(self, block=True, timeout=None):
        _priority, _ticket, payload = super().get(block, timeout)
        return payload


def by_priority(jobs):
    q = StablePriorityQueue()
    for job in jobs:
        q.put(job)
    return [q.get() for _ in range(len(jobs))]
