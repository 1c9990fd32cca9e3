# exercise: by_priority
# expect: ties-out-of-order
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for priority, payload in jobs:
        waiting.put((priority, repr(payload), len(waiting.queue), payload))  # <- here
    return [waiting.get()[-1] for _ in jobs]
