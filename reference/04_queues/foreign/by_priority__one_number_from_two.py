# exercise: by_priority
# label: wrong
# mistake: priority and position are mixed into one number (priority * n + i), which is wrong for priorities that differ by less than one
# misjudged: passed

import queue


class _Job:
    def __init__(self, key, payload):
        self.key = key
        self.payload = payload

    def __lt__(self, other):
        return self.key < other.key


def by_priority(jobs):
    q = queue.PriorityQueue()
    n = len(jobs)
    for i, (priority, payload) in enumerate(jobs):
        # i < n, so the position only matters when the priorities are the same
        q.put(_Job(priority * n + i, payload))
    result = []
    for _ in range(n):
        result.append(q.get().payload)
    return result
