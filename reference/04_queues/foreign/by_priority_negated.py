# exercise: by_priority
# label: wrong
# mistake: negates the priorities, so the biggest number comes first
import queue


def by_priority(jobs):
    heap = queue.PriorityQueue()
    for seq, (priority, payload) in enumerate(jobs):
        heap.put((-priority, seq, payload))
    out = []
    for _ in range(len(jobs)):
        _, _, payload = heap.get()
        out.append(payload)
    return out
