# exercise: by_priority
# label: wrong
# mistake: compares like a Java comparator by the difference cut to an int, so priorities that differ by less than 1 count as equal (1.7 given before 1.2 comes out first); breaks "the smallest priority number first" ("A priority is any number").
import queue


class _Job:
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
    waiting = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        waiting.put(_Job(priority, number, payload))
    return [waiting.get().payload for _ in range(len(jobs))]
