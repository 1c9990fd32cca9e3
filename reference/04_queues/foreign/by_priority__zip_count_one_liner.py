# exercise: by_priority
# label: right
# style: expert's compact code, lists as entries, zip with itertools.count

from itertools import count
from queue import PriorityQueue


def by_priority(jobs):
    q = PriorityQueue(maxsize=len(jobs))
    for (p, x), n in zip(jobs, count(-len(jobs))):
        q.put([p, n, x])
    return [q.get().pop() for _ in jobs]
