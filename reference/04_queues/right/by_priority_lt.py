# exercise: by_priority
# style: class_with_lt
import queue


class Entry:
    count = 0

    def __init__(self, priority, payload):
        Entry.count += 1
        self.key = (priority, Entry.count)
        self.payload = payload

    def __lt__(self, other):
        return self.key < other.key


def by_priority(jobs):
    line = queue.PriorityQueue()
    for priority, payload in jobs:
        line.put_nowait(Entry(priority, payload))
    ordered = []
    try:
        while True:
            ordered.append(line.get_nowait().payload)
    except queue.Empty:
        pass
    return ordered
