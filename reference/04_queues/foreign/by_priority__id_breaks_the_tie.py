# exercise: by_priority
# label: wrong
# mistake: id(payload) stands between priority and payload in place of a running number, so ties come out by memory address and not as given (of a list of jobs of one priority and the same list backwards, one is always wrong)
import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for priority, payload in jobs:
        # id() is different for each object, so the payload is never compared
        q.put((priority, id(payload), payload))
    return [q.get()[2] for _ in range(len(jobs))]
