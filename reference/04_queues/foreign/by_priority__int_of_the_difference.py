# exercise: by_priority
# label: wrong
# mistake: the comparison is a compareTo that returns the difference as an int, so priorities that differ by less than 1 (0.5 and 0.2) count as equal and come in the given order; breaks "the smallest priority number first ... A priority is any number".
import queue


class Job:
    def __init__(self, priority, number, payload):
        self.priority = priority
        self.number = number
        self.payload = payload

    def compare_to(self, other):
        difference = int(self.priority - other.priority)
        if difference != 0:
            return difference
        return self.number - other.number

    def __lt__(self, other):
        return self.compare_to(other) < 0


def by_priority(jobs):
    heap = queue.PriorityQueue()
    for i in range(len(jobs)):
        priority, payload = jobs[i]
        heap.put(Job(priority, i, payload))
    payloads = []
    for _ in range(len(jobs)):
        payloads.append(heap.get().payload)
    return payloads
