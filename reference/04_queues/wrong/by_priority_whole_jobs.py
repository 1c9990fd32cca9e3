# exercise: by_priority
# expect: priority-not-removed
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        waiting.put((priority, number, payload))
    result = []
    while not waiting.empty():
        priority, _, payload = waiting.get()
        result.append((priority, payload))  # <- here
    return result
