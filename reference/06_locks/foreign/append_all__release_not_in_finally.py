# exercise: append_all
# label: wrong
# mistake: when append raises, release() is never reached, so the other processes and the parent wait for ever

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def critical_section(lock, append, record):
    lock.acquire()  # enter
    append(record)
    lock.release()  # leave


def append_all(append, records):
    lock = multiprocessing.Lock()
    jobs = []
    for record in records:
        job = multiprocessing.Process(
            target=critical_section, args=(lock, append, record)
        )
        jobs.append(job)
        job.start()
    for job in jobs:
        job.join()
    if any(job.exitcode != 0 for job in jobs):
        raise ChildFailed("append failed")
