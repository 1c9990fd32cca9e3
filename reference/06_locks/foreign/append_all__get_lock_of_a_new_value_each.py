# exercise: append_all
# label: wrong
# mistake: every process gets the get_lock() of a Value of its own, so nobody waits for anybody; breaks "``append`` must not be called by two processes at the same moment, so they take turns"
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def safe_append(value, append, record):
    with value.get_lock():
        append(record)
        value.value = 1


def append_all(append, records):
    jobs = []
    for record in records:
        value = multiprocessing.Value("i", 0)  # becomes 1 when appended
        p = multiprocessing.Process(target=safe_append, args=(value, append, record))
        jobs.append((p, value))
    for p, value in jobs:
        p.start()
    for p, value in jobs:
        p.join()
    for p, value in jobs:
        if value.value == 0:
            raise ChildFailed()
