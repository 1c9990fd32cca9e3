# exercise: by_priority
# label: right
# style: functional and short, itertools.count as the running number
import itertools
import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    tickets = itertools.count()
    for (priority, payload), ticket in zip(jobs, tickets):
        line.put((priority, ticket, payload))
    return [line.get()[-1] for _ in range(line.qsize())]
