# exercise: by_priority
# expect: ties-out-of-order
import queue


class Job:
    def __init__(self, priority, payload):
        self.priority = priority
        self.payload = payload

    def __lt__(self, other):
        return self.priority < other.priority


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for priority, payload in jobs:
        waiting.put(Job(priority, payload))  # <- here
    return [waiting.get().payload for _ in jobs]
