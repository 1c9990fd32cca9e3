# exercise: by_priority
# label: wrong
# mistake: entries compare only their priority and have no counter; a heap is not stable, so four equal numbers come out in another order (two or three do not show it); breaks "Jobs of the same priority come in the order in which they were given."
import queue


class Entry:
    """Implements Comparable: only the priority counts, never the payload."""

    __slots__ = ("priority", "payload")

    def __init__(self, priority, payload):
        self.priority = priority
        self.payload = payload

    def __lt__(self, other):
        return self.priority < other.priority


def by_priority(jobs):
    entries = queue.PriorityQueue()
    for priority, payload in jobs:
        entries.put(Entry(priority, payload))
    payloads = []
    for _ in range(len(jobs)):
        payloads.append(entries.get().payload)
    return payloads
