# exercise: by_priority
# label: right
# style: a subclass of PriorityQueue whose hooks _put and _get add and remove the running number
import itertools
import queue


class StablePriorityQueue(queue.PriorityQueue):
    def _init(self, maxsize):
        super()._init(maxsize)
        self._ticket = itertools.count(1)

    def _put(self, item):
        priority, payload = item
        super()._put((priority, next(self._ticket), payload))

    def _get(self):
        return super()._get()[-1]


def by_priority(jobs):
    line = StablePriorityQueue()
    for job in jobs:
        line.put(job)
    return [line.get() for _ in jobs]
