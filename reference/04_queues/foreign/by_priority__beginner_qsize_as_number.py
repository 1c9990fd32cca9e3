# exercise: by_priority
# label: right
# style: beginner; the length of the queue before each put is the running number
import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    for job in jobs:
        priority = job[0]
        payload = job[1]
        number = line.qsize()
        line.put((priority, number, payload))
    payloads = []
    while not line.empty():
        entry = line.get()
        payloads.append(entry[2])
    return payloads
