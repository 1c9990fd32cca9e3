# exercise: by_priority
# label: wrong
# mistake: payloads are kept in a dict by priority, so of several jobs with one priority only the last payload survives (and comes several times)

import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    payload_of = {}
    for priority, payload in jobs:
        line.put(priority)  # only numbers are compared
        payload_of[priority] = payload
    result = []
    while not line.empty():
        result.append(payload_of[line.get()])
    return result
