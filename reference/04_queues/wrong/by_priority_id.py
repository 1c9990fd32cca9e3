# exercise: by_priority
# expect: ties-out-of-order
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    count = 0
    for priority, payload in jobs:
        count -= 1
        waiting.put((priority, count, payload))  # <- here
    return [waiting.get()[2] for _ in jobs]
