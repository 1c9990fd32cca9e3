# exercise: by_priority
# label: wrong
# mistake: "the list itself stays as it is": it is sorted in place before it goes through the queue
import queue
from operator import itemgetter


def by_priority(jobs):
    jobs.sort(key=itemgetter(0))
    line = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        line.put((priority, number, payload))
    return [line.get()[2] for _ in jobs]
