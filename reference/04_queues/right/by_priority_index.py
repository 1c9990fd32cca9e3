# exercise: by_priority
# style: position_instead_of_the_payload
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for i in range(len(jobs)):
        waiting.put((jobs[i][0], i))
    result = []
    for _ in jobs:
        _, i = waiting.get()
        result.append(jobs[i][1])
    return result
