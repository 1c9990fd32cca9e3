# exercise: by_priority
# label: right
# style: Java; a class with its own __lt__ (compareTo): first the priority, then the sequence number
from queue import PriorityQueue


class ComparableJob:
    __slots__ = ("_priority", "_sequence_number", "_payload")

    def __init__(self, priority, sequence_number, payload):
        self._priority = priority
        self._sequence_number = sequence_number
        self._payload = payload

    def __lt__(self, other):
        if self._priority < other._priority:
            return True
        if other._priority < self._priority:
            return False
        return self._sequence_number < other._sequence_number

    def get_payload(self):
        return self._payload


def by_priority(jobs):
    heap = PriorityQueue()
    for i in range(len(jobs)):
        priority, payload = jobs[i]
        heap.put(ComparableJob(priority, i, payload))
    payloads = []
    while not heap.empty():
        payloads.append(heap.get().get_payload())
    return payloads
