# exercise: by_priority
# label: wrong
# mistake: a poison pill with priority infinity and payload None ends the consumer, so a job whose payload is None ends it too, and all jobs after it are lost: "A payload may be anything"
import itertools
import math
import queue


def consume(inbox):
    while True:
        _priority, _order, payload = inbox.get()
        if payload is None:
            return
        yield payload


def by_priority(jobs):
    inbox = queue.PriorityQueue()
    order = itertools.count()
    for priority, payload in jobs:
        inbox.put((priority, next(order), payload))
    inbox.put((math.inf, next(order), None))
    return list(consume(inbox))
