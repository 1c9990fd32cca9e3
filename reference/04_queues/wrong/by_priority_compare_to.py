# exercise: by_priority
# expect: not-comparable
import queue


class Job:
    def __init__(self, priority, number, payload):
        self.priority = priority
        self.number = number
        self.payload = payload

    def compareTo(self, other):  # noqa: N802
        if self.priority != other.priority:
            return self.priority - other.priority
        return self.number - other.number


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        waiting.put(Job(priority, number, payload))  # <- here
    return [waiting.get().payload for _ in jobs]
