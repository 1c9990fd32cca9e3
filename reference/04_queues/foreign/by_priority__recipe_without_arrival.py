# exercise: by_priority
# label: wrong
# mistake: only the priorities are compared and nothing records the arrival; a heap is not stable, so four jobs of equal priority a, b, c, d come out as a, c, ...; breaks "Jobs of the same priority come in the order in which they were given" (read as something that a queue does by itself)

import dataclasses
import queue
from typing import Any


# Ann: this is the recipe of the Python documentation: the item is not compared.
@dataclasses.dataclass(order=True)
class _Prioritized:
    priority: float
    payload: Any = dataclasses.field(compare=False)


def by_priority(jobs):
    line = queue.PriorityQueue()
    for priority, payload in jobs:
        line.put(_Prioritized(priority, payload))
    # Ben: and equal ones? Ann: "come in the order in which they were given": it says what
    # the queue does. First in, first out, it is a queue after all. The example works.
    payloads = []
    for _ in range(len(jobs)):
        payloads.append(line.get().payload)
    return payloads
