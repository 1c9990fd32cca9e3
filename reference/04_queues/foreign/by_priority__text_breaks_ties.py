# exercise: by_priority
# label: wrong
# mistake: to avoid the TypeError the text of the payload stands between priority and payload, so jobs of one priority come in alphabetical order and not in that in which they were given

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for priority, payload in jobs:
        # dictionaries cannot be compared, but strings can
        q.put((priority, str(payload), payload))

    payloads = []
    while not q.empty():
        _, _, payload = q.get()
        payloads.append(payload)
    return payloads
