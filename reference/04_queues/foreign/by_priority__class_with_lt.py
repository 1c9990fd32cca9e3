# exercise: by_priority
# label: right
# style: plain class with __lt__ on two attributes

import queue


class Ticket:
    def __init__(self, priority, arrival, payload):
        self.priority = priority
        self.arrival = arrival
        self.payload = payload

    def __lt__(self, other):
        if self.priority != other.priority:
            return self.priority < other.priority
        return self.arrival < other.arrival


def by_priority(jobs):
    q = queue.PriorityQueue()
    arrival = 0
    for job in jobs:
        q.put(Ticket(job[0], arrival, job[1]))
        arrival = arrival + 1
    out = []
    while True:
        try:
            out.append(q.get_nowait().payload)
        except queue.Empty:
            break
    return out
