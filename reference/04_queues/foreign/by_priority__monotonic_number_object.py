# exercise: by_priority
# label: right
# style: a default factory of serial numbers as class attribute, java style

import queue
import threading


class Serial:
    _lock = threading.Lock()
    _next = 0

    @classmethod
    def next(cls):
        with cls._lock:
            cls._next += 1
            return cls._next


class PrioritizedJob:
    def __init__(self, priority, payload):
        self.priority = priority
        self.payload = payload
        self.serial = Serial.next()

    def compareTo(self, other):
        if self.priority < other.priority:
            return -1
        elif self.priority > other.priority:
            return 1
        elif self.serial < other.serial:
            return -1
        return 1

    def __lt__(self, other):
        return self.compareTo(other) < 0

    def getPayload(self):
        return self.payload


def by_priority(jobs):
    pq = queue.PriorityQueue()
    for job in jobs:
        pq.put(PrioritizedJob(job[0], job[1]))
    result = []
    while pq.qsize() != 0:
        result.append(pq.get().getPayload())
    return result
