# exercise: by_priority
# label: right
# style: terse, with itertools: triples (priority, counter, payload)
import itertools
import queue


def by_priority(jobs):
    line, ticket = queue.PriorityQueue(), itertools.count()
    for priority, payload in jobs:
        line.put((priority, next(ticket), payload))
    return [line.get()[-1] for _ in jobs]
