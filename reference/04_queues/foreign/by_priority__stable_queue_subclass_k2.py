# exercise: by_priority
# label: right
# style: a library author: a stable subclass of PriorityQueue which adds and removes the serial number in the hooks _put and _get
import itertools
import queue


class StablePriorityQueue(queue.PriorityQueue):
    def _init(self, maxsize):
        super()._init(maxsize)
        self._serial = itertools.count()

    def _put(self, job):
        priority, payload = job
        super()._put((priority, next(self._serial), payload))

    def _get(self):
        _priority, _serial, payload = super()._get()
        return payload


def by_priority(jobs):
    stable = StablePriorityQueue()
    for job in jobs:
        stable.put(job)
    payloads = []
    for _ in range(stable.qsize()):
        payloads.append(stable.get())
    return payloads
