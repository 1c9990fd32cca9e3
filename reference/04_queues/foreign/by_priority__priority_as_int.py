# exercise: by_priority
# label: wrong
# mistake: int(priority) cuts the fraction off, so 0.5 and 0.25 count as equal; breaks "A priority is any number." and "the smallest priority number first"
from queue import PriorityQueue


def keyed(jobs):
    for position, (priority, payload) in enumerate(jobs):
        yield int(priority), position, payload


def by_priority(jobs):
    todo = PriorityQueue()
    for entry in keyed(jobs):
        todo.put(entry)
    done = []
    while not todo.empty():
        _, _, payload = todo.get()
        done.append(payload)
    return done
