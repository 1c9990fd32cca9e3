# exercise: gather
# label: right
# style: Timer(0) with default arguments, errors by index in a heap

import heapq
from threading import Timer


def gather(tasks):
    values = list(tasks)  # a copy, overwritten place by place
    heap = []

    def make(i, task):
        def body(i=i, task=task):
            try:
                values[i] = task()
            except BaseException as e:
                heapq.heappush(heap, (i, e))
        return Timer(0, body)

    timers = [make(i, t) for i, t in enumerate(tasks)]
    for t in timers:
        t.start()
    for t in timers:
        t.join()
    if heap:
        raise heap[0][1]
    return values
