# exercise: by_priority
# label: wrong
# mistake: only the priorities go through the queue, and a dict leads from a priority to its payload; a later job of the same priority overwrites an earlier one, whose payload is lost while the last comes twice. Breaks "Jobs of the same priority come in the order in which they were given".
import queue


def by_priority(jobs):
    payloads = {}
    line = queue.PriorityQueue()
    for priority, payload in jobs:
        payloads[priority] = payload
        line.put(priority)
    return [payloads[line.get()] for _ in range(len(jobs))]
