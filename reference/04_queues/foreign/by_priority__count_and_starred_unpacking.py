# exercise: by_priority
# label: right
# style: functional: itertools.count, zip, one number for all calls of the program
import itertools
import queue

_numbers = itertools.count()


def by_priority(jobs):
    line = queue.PriorityQueue()
    for (priority, payload), number in zip(jobs, _numbers):
        line.put_nowait((priority, number, payload))
    return [payload for *_, payload in (line.get_nowait() for _ in range(len(jobs)))]
