# exercise: by_priority
# expect: ties-by-payload
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for job in jobs:
        waiting.put(job)  # <- here
    return [waiting.get()[1] for _ in jobs]
