# exercise: by_priority
# label: right
import itertools
import queue


def by_priority(jobs):
    channel = queue.PriorityQueue()
    tickets = itertools.count()
    for priority, payload in jobs:
        channel.put((priority, next(tickets), payload))
    payloads = []
    while not channel.empty():  # nobody else receives
        _, _, payload = channel.get()
        payloads.append(payload)
    return payloads
