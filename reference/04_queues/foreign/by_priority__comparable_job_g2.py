# exercise: by_priority
# label: right
import functools
import queue


@functools.total_ordering
class _ComparableJob:
    """A Comparable: by priority, then by arrival; the payload is never looked at."""

    def __init__(self, priority, arrival, payload):
        self.priority = priority
        self.arrival = arrival
        self.payload = payload

    def __eq__(self, other):
        return self.priority == other.priority and self.arrival == other.arrival

    def __lt__(self, other):
        if self.priority != other.priority:
            return self.priority < other.priority
        return self.arrival < other.arrival

    __hash__ = None


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    count = 0
    for priority, payload in jobs:
        waiting.put(_ComparableJob(priority, count, payload))
        count += 1
    return [waiting.get().payload for _ in range(count)]
