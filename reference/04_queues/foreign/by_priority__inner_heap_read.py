# exercise: by_priority
# label: wrong
# mistake: reads q.queue from front to back: that is a heap and not sorted

import queue

def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, (p, x) in enumerate(jobs):
        q.put((p, n, x))
    return [entry[2] for entry in q.queue]
