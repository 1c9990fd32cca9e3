# exercise: append_all
# label: right
# style: the plain way: helper at the top, one lock in args, two loops, exit codes afterwards

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_one(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        p = multiprocessing.Process(target=append_one, args=(lock, append, record))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    for p in processes:
        if p.exitcode != 0:
            raise ChildFailed("a child ended with " + str(p.exitcode))
