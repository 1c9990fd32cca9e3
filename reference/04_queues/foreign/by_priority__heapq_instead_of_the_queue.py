# exercise: by_priority
# label: wrong
# mistake: "the jobs go through a queue.PriorityQueue": they go through a plain heapq list, the values are right
import heapq
import itertools


def by_priority(jobs):
    heap = []
    counter = itertools.count()
    for priority, payload in jobs:
        heapq.heappush(heap, (priority, next(counter), payload))
    return [heapq.heappop(heap)[2] for _ in range(len(heap))]
