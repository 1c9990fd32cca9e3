# exercise: by_priority
# label: right
# style: Java's Comparable: a class Job with __lt__ that compares the priority and then the sequence number
from queue import PriorityQueue


class Job:
    def __init__(self, priority, sequence, payload):
        self._priority = priority
        self._sequence = sequence
        self._payload = payload

    def getPayload(self):
        return self._payload

    def __lt__(self, other):
        if self._priority < other._priority:
            return True
        if other._priority < self._priority:
            return False
        return self._sequence < other._sequence


class JobScheduler:
    def __init__(self):
        self._queue = PriorityQueue()
        self._count = 0

    def submit(self, priority, payload):
        self._queue.put(Job(priority, self._count, payload))
        self._count += 1

    def hasNext(self):
        return not self._queue.empty()

    def next(self):
        return self._queue.get().getPayload()


def by_priority(jobs):
    scheduler = JobScheduler()
    for priority, payload in jobs:
        scheduler.submit(priority, payload)
    result = []
    while scheduler.hasNext():
        result.append(scheduler.next())
    return result
