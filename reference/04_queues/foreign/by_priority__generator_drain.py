# exercise: by_priority
# label: right
# style: generator drains with get_nowait

import queue
from itertools import count


def _drain(q):
    while True:
        try:
            yield q.get_nowait()
        except queue.Empty:
            return


def by_priority(jobs):
    q, c = queue.PriorityQueue(), count(1)
    for priority, payload in jobs:
        q.put((priority, next(c), [payload]))
    return [box[0] for _, _, box in _drain(q)]
