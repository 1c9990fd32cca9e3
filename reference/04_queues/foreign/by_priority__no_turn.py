# exercise: by_priority
# label: wrong
# mistake: payloads are left out of the comparison, but nothing takes their place, and a heap does not keep the order of equal entries (three of one priority come as 1st, 3rd, 2nd); breaks "Jobs of the same priority come in the order in which they were given"
import dataclasses
import queue


@dataclasses.dataclass(order=True)
class _Job:
    priority: float
    payload: object = dataclasses.field(compare=False)


def by_priority(jobs):
    line = queue.PriorityQueue()
    for priority, payload in jobs:
        line.put(_Job(priority, payload))
    return [line.get().payload for _ in range(line.qsize())]
