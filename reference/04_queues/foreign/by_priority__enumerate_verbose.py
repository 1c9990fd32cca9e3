# exercise: by_priority
# label: right
# style: verbose beginner's code with enumerate and a running number

import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    for number, job in enumerate(jobs):
        priority = job[0]
        payload = job[1]
        # number is different in each entry, so payload is never compared
        entry = (priority, number, payload)
        line.put(entry)
    payloads = []
    how_many = len(jobs)
    while len(payloads) < how_many:
        entry = line.get()
        payloads.append(entry[2])
    return payloads
