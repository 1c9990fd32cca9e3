# exercise: append_all
# label: wrong
# mistake: the exit codes are collected before the joins, when most of them are None, so failures are missed

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def do_append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    children = [
        multiprocessing.Process(target=do_append, args=(lock, append, record))
        for record in records
    ]
    for child in children:
        child.start()

    exit_codes = [child.exitcode for child in children]

    for child in children:
        child.join()

    if any(exit_codes):
        raise ChildFailed(str(exit_codes))
