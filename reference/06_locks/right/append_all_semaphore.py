# exercise: append_all
# style: semaphore and partial
from functools import partial
from multiprocessing import BoundedSemaphore, Process


def in_turn(door, call):
    with door:
        call()


def append_all(append, records):
    door = BoundedSemaphore(1)
    jobs = [Process(target=in_turn, args=[door, partial(append, r)]) for r in records]
    [job.start() for job in jobs]
    [job.join() for job in jobs]
    bad = sum(job.exitcode != 0 for job in jobs)
    if bad:
        raise ChildFailed(bad)
