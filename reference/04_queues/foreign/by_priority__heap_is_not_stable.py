# exercise: by_priority
# label: wrong
# mistake: jobs are compared by their priority alone, as if a heap were stable as sorted() is: four jobs of the same priority come out as first, third, fourth, second or the like (breaks "Jobs of the same priority come in the order in which they were given")
from collections import deque
from queue import PriorityQueue


class _Job(tuple):
    __lt__ = lambda self, other: self[0] < other[0]  # noqa: E731


def by_priority(jobs):
    line = PriorityQueue()
    deque(map(line.put, map(_Job, jobs)), maxlen=0)
    return [payload for _, payload in (line.get() for _ in jobs)]
