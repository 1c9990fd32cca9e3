# exercise: by_priority
# label: right
# style: end mark object that is greater than everything

import queue


class _Last:
    def __lt__(self, other):
        return False


class _Item:
    def __init__(self, p, n, x):
        self.k, self.x = (p, n), x

    def __lt__(self, other):
        return isinstance(other, _Last) or self.k < other.k


def by_priority(jobs):
    q = queue.PriorityQueue()
    last = _Last()
    q.put(last)
    for n, (p, x) in enumerate(jobs):
        q.put(_Item(p, n, x))
    out = []
    while (e := q.get()) is not last:
        out.append(e.x)
    return out
