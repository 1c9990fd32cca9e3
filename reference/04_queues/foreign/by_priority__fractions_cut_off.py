# exercise: by_priority
# label: wrong
# mistake: the priority is made an int, so fractions are cut off and 1.7 counts the same as 1.2, and -0.5 the same as 0.5: such jobs come in the order given and not the smaller number first
import queue


def by_priority(jobs):
    """Return the payloads, the most urgent one first."""
    line = queue.PriorityQueue()
    number = 0
    for job in jobs:
        priority = int(job[0])
        payload = job[1]
        line.put((priority, number, payload))
        number += 1

    payloads = []
    for _ in jobs:
        priority, number, payload = line.get()
        payloads.append(payload)
    return payloads
