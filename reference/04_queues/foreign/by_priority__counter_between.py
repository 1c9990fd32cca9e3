# exercise: by_priority
# label: right
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    counter = 0
    for job in jobs:
        priority, payload = job
        # the counter differs for each job, so payloads are never compared
        entry = (priority, counter, payload)
        waiting.put(entry)
        counter = counter + 1

    payloads = []
    for _ in range(counter):
        entry = waiting.get()
        payload = entry[2]
        payloads.append(payload)
    return payloads
