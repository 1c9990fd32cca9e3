# exercise: by_priority
# label: right
# style: plain beginner, a counter between priority and payload
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        q.put((priority, number, payload))
    result = []
    while not q.empty():
        priority, number, payload = q.get()
        result.append(payload)
    return result
