# exercise: by_priority
# label: right
# style: a beginner with a counter variable and many comments

import queue


def by_priority(jobs):
    line = queue.PriorityQueue()

    # the number is in the middle, so Python never has to compare two payloads
    number = 0
    for job in jobs:
        priority = job[0]
        payload = job[1]
        line.put((priority, number, payload))
        number = number + 1

    # now take everything out, the smallest comes first
    payloads = []
    while not line.empty():
        entry = line.get()
        # entry[0] is the priority, entry[1] is my number, entry[2] is the payload
        payloads.append(entry[2])
    return payloads
