# exercise: by_priority
# label: wrong
# mistake: puts the plain pair first and tries again with a number after a TypeError; the failed put has already stored the pair, and ties of comparable payloads are sorted by payload

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for i, (priority, payload) in enumerate(jobs):
        try:
            q.put((priority, payload))
        except TypeError:
            # payload cannot be compared: use the index to break the tie
            q.put((priority + i * 1e-9, payload))
    result = []
    while not q.empty():
        result.append(q.get()[1])
    return result
