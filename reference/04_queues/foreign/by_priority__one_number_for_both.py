# exercise: by_priority
# label: wrong
# mistake: priority and place are packed into one number, priority * n + place, which is right for whole numbers only: of (0.5, ...) and (0.25, ...) the bigger one comes first

from queue import PriorityQueue


def by_priority(jobs):
    n = len(jobs)
    q = PriorityQueue()
    for place, (priority, payload) in enumerate(jobs):
        # place is always smaller than n, so a bigger priority always wins,
        # and no two keys are the same
        key = priority * n + place
        q.put((key, payload))
    return [q.get()[1] for _ in range(n)]
