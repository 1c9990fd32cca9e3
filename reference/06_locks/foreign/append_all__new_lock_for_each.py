# exercise: append_all
# label: wrong
# mistake: args holds multiprocessing.Lock() inside the comprehension, so each process gets a lock of its own

import multiprocessing
from multiprocessing import Lock, Process


class ChildFailed(Exception):
    """A child process did not do its part."""


def work(lock, append, record):
    with lock:  # only one at a time
        append(record)


def append_all(append, records):
    processes = [Process(target=work, args=(Lock(), append, r)) for r in records]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for process in processes:
        if process.exitcode != 0:
            raise ChildFailed(f"exit code {process.exitcode}")
