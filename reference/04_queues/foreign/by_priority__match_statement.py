# exercise: by_priority
# label: right
# style: match statement to take a job apart

import queue


def by_priority(jobs):
    q = queue.PriorityQueue()
    for n, job in enumerate(jobs):
        match job:
            case (priority, payload):
                q.put((priority, n, payload))
    out = []
    try:
        while True:
            match q.get(timeout=0.01):
                case (_, _, payload):
                    out.append(payload)
    except queue.Empty:
        return out
