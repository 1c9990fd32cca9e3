# exercise: by_priority
# expect: biggest-number-first
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        waiting.put((-priority, number, payload))  # <- here
    return [waiting.get()[2] for _ in jobs]
