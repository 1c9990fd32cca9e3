# exercise: by_priority
# label: wrong
# mistake: mixed up with task 2: sorts the biggest to the bottom of a LifoQueue, which turns equal numbers round; breaks "Jobs of the same priority come in the order in which they were given. The jobs go through a ``queue.PriorityQueue``."
import queue
from operator import itemgetter


def by_priority(jobs):
    stack = queue.LifoQueue()
    for job in sorted(jobs, key=itemgetter(0), reverse=True):
        stack.put(job)
    return [stack.get()[1] for _ in jobs]
