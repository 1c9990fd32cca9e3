# exercise: by_priority
# label: right
from itertools import count
from operator import itemgetter
from queue import PriorityQueue


def by_priority(jobs):
    line, arrival = PriorityQueue(), count()
    for priority, payload in jobs:
        line.put((priority, next(arrival), payload))
    return [*map(itemgetter(2), (line.get() for _ in jobs))]
