# exercise: by_priority
# label: right
# style: Java-minded: a Comparable class with getters and __lt__
import queue


class ComparableJob:
    __slots__ = ("_priority", "_sequence_number", "_payload")

    def __init__(self, priority, sequence_number, payload):
        self._priority = priority
        self._sequence_number = sequence_number
        self._payload = payload

    def get_payload(self):
        return self._payload

    def compare_to(self, other):
        if self._priority < other._priority:
            return -1
        if other._priority < self._priority:
            return 1
        return self._sequence_number - other._sequence_number

    def __lt__(self, other):
        return self.compare_to(other) < 0


class Dispatcher:
    def __init__(self):
        self._queue = queue.PriorityQueue()
        self._next = 1

    def submit(self, priority, payload):
        self._queue.put(ComparableJob(priority, self._next, payload))
        self._next += 1

    def dispatch_all(self):
        result = []
        while self._queue.qsize() > 0:
            result.append(self._queue.get().get_payload())
        return result


def by_priority(jobs):
    dispatcher = Dispatcher()
    for priority, payload in jobs:
        dispatcher.submit(priority, payload)
    return dispatcher.dispatch_all()
