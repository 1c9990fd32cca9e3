# exercise: by_priority
# label: right
# style: jobs of one priority are gathered in a bucket; the buckets, whose priorities all differ, go through the queue
import queue


def by_priority(jobs):
    buckets = {}
    for priority, payload in jobs:
        buckets.setdefault(priority, []).append(payload)
    line = queue.PriorityQueue()
    for bucket in buckets.items():
        line.put(bucket)
    found = []
    for _ in range(len(buckets)):
        found.extend(line.get()[1])
    return found
