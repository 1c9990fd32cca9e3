# exercise: by_priority
# label: wrong
# mistake: heapq on a list, no PriorityQueue
# expect: queue-not-used

import heapq

def by_priority(jobs):
    heap = []
    for n, (p, x) in enumerate(jobs):
        heapq.heappush(heap, (p, n, x))
    return [heapq.heappop(heap)[2] for _ in jobs]
