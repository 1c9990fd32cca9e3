# exercise: by_priority
# label: wrong
# mistake: priority and running number are computed into one key, priority * count + number, which is right for whole numbers only: with fractions, an earlier job of a bigger number overtakes (0.5 before 0.25).
import queue


def by_priority(jobs):
    count = len(jobs)
    line = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        # jobs of the same priority differ in the number, which is less than count
        key = priority * count + number
        line.put((key, number, payload))

    result = []
    while not line.empty():
        key, number, payload = line.get()
        result.append(payload)
    return result
