# exercise: append_all
# label: wrong
# mistake: join(timeout=0.5) gives up on slow children; the call returns while they are alive and takes None for success

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_in_child(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    procs = []
    for record in records:
        procs.append(
            multiprocessing.Process(
                target=append_in_child, kwargs=dict(lock=lock, append=append, record=record)
            )
        )
    for proc in procs:
        proc.start()
    # never hang: if a child is stuck go on with the next one
    for proc in procs:
        proc.join(timeout=0.5)
    if [proc for proc in procs if proc.exitcode]:
        raise ChildFailed
