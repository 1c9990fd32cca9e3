# exercise: by_priority
# label: wrong
# mistake: priority and position are packed into one whole number, int(priority) * 1000000 + position, so fractions are cut off and 0.9 before 0.1 (or 1.5 before 1.2) stay in the given order; breaks "the smallest priority number first" and "A priority is any number".
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    position = 0
    for priority, payload in jobs:
        # One number for both: the priority in front, the position behind.
        # No two jobs have the same, so the payloads are not compared.
        key = int(priority) * 1000000 + position
        waiting.put((key, payload))
        position = position + 1

    payloads = []
    while not waiting.empty():
        key, payload = waiting.get()
        payloads.append(payload)
    return payloads
