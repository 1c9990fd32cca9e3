# exercise: by_priority
# label: right
# style: subclass of PriorityQueue that numbers in _put

import heapq
import queue


class StablePriorityQueue(queue.PriorityQueue):
    def _init(self, maxsize):
        super()._init(maxsize)
        self.counter = 0

    def _put(self, item):
        self.counter += 1
        super()._put((item[0], self.counter, item[1]))

    def _get(self):
        priority, _, payload = super()._get()
        return priority, payload


def by_priority(jobs):
    q = StablePriorityQueue()
    for job in jobs:
        q.put(job)
    return [payload for _, payload in (q.get() for _ in jobs)]
