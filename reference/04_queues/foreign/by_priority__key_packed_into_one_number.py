# exercise: by_priority
# label: wrong
# mistake: packs priority and position into one number priority * n + position, which is right for whole numbers only: with fractions less than 1 apart (1.5 before 1.2) the position wins, and two keys can be equal; breaks "the smallest priority number first" and "A priority is any number."
import queue


def by_priority(jobs):
    n = len(jobs)
    q = queue.PriorityQueue()
    payload_at = {}
    for position, (priority, payload) in enumerate(jobs):
        payload_at[position] = payload
        # high part: priority, low part: position, as in a packed word
        q.put((priority * n + position, position))
    return [payload_at[q.get()[1]] for _ in range(n)]
