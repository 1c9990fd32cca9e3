# exercise: by_priority
# label: right
import dataclasses
import queue


@dataclasses.dataclass(order=True)
class _Job:
    priority: float
    turn: int
    payload: object = dataclasses.field(compare=False)


def by_priority(jobs):
    line = queue.PriorityQueue()
    for turn, (priority, payload) in enumerate(jobs):
        line.put(_Job(priority, turn, payload))
    return [line.get().payload for _ in range(line.qsize())]
