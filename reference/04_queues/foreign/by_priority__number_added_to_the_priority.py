# exercise: by_priority
# label: wrong
# mistake: "the smallest priority number first": a thousandth for each job is added to break ties, so close priorities, or a thousand jobs, come in the wrong order
import queue


def by_priority(jobs):
    line = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        line.put((priority + number * 0.001, number, payload))
    result = []
    while not line.empty():
        result.append(line.get()[-1])
    return result
