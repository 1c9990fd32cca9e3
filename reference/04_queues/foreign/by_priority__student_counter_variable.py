# exercise: by_priority
# label: right
# style: student; a counter variable between priority and payload, as many gets as puts
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    counter = 0
    for job in jobs:
        priority = job[0]
        payload = job[1]
        q.put((priority, counter, payload))
        counter = counter + 1
    result = []
    while counter > 0:
        triple = q.get()
        result.append(triple[2])
        counter = counter - 1
    return result
