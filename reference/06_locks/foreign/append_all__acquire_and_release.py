# exercise: append_all
# label: wrong
# mistake: "when all the other records have been appended": release() is passed by when append raises, the lock stays taken, and all others wait for ever
from multiprocessing import Lock, Process


class ChildFailed(Exception):
    """A child process did not do its part."""


def task(lock, append, record):
    lock.acquire()
    # ---- critical section ----
    append(record)
    # --------------------------
    lock.release()


def append_all(append, records):
    lock = Lock()
    jobs = []
    for record in records:
        job = Process(target=task, args=(lock, append, record))
        jobs.append(job)
        job.start()
    for job in jobs:
        job.join()
    for job in jobs:
        if job.exitcode != 0:
            raise ChildFailed
