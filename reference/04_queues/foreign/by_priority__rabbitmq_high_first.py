# exercise: by_priority
# label: wrong
# mistake: as in RabbitMQ the message with the highest priority is delivered first, because the numbers are negated: "Return the payloads of the jobs, the smallest priority number first."
import itertools
import queue

delivery_tag = itertools.count(1)


def by_priority(jobs):
    broker = queue.PriorityQueue()
    for priority, body in jobs:
        broker.put((-priority, next(delivery_tag), body))
    bodies = []
    while broker.qsize():
        _, _, body = broker.get()
        bodies.append(body)
    return bodies
