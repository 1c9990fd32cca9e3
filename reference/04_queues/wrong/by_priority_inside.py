# exercise: by_priority
# expect: inside-the-queue
import queue


def by_priority(jobs):
    waiting = queue.PriorityQueue()
    for number, (priority, payload) in enumerate(jobs):
        waiting.put((priority, number, payload))
    return [job[2] for job in waiting.queue]  # <- here
