# exercise: by_priority
# label: wrong
# mistake: "a payload may be anything": None is the end mark behind all others, so a job with the payload None ends it too early
import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    number = 0
    for priority, payload in jobs:
        line.put((priority, number, payload))
        number += 1
    line.put((float("inf"), number, None))
    payloads = []
    while True:
        _, _, payload = line.get()
        if payload is None:
            break
        payloads.append(payload)
    return payloads
