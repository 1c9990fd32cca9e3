# exercise: by_priority
# expect: priority-rounded
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        waiting.put((int(priority), number, payload))  # <- here
    return [waiting.get()[2] for _ in jobs]
