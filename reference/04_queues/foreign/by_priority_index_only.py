# exercise: by_priority
# label: right
# style: functional, only priority and index go through the queue
import queue


def _drain(q):
    try:
        while True:
            yield q.get_nowait()
    except queue.Empty:
        return


def by_priority(jobs):
    q = queue.PriorityQueue()
    for index, job in enumerate(jobs):
        q.put((job[0], index))
    return [jobs[index][1] for _, index in _drain(q)]
