# exercise: by_priority
# label: wrong
# mistake: "jobs of the same priority come in the order in which they were given": they come in the order of their text
import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        # text can always be compared; the number helps if even that is equal
        line.put((priority, str(payload), number, payload))
    found = []
    for _ in range(len(jobs)):
        found.append(line.get()[3])
    return found
