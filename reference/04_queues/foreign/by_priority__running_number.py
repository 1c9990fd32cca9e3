# exercise: by_priority
# label: right
import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    number = 0
    for priority, payload in jobs:
        line.put((priority, number, payload))
        number += 1
    payloads = []
    while number > 0:
        entry = line.get()
        payloads.append(entry[2])
        number -= 1
    return payloads
