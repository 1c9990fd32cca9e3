# exercise: by_priority
# label: wrong
# mistake: "a priority is any number": float() makes big integers equal (2**53 + 1 and 2**53), so their order is lost, and cannot take 10**400
import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        line.put((float(priority), number, payload))
    return [line.get()[2] for _ in range(len(jobs))]
