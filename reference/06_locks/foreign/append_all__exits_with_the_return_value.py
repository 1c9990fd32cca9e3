# exercise: append_all
# label: wrong
# mistake: "raises ChildFailed: if append raised for some record": the child ends with sys.exit(append(record)), so an append that returns a number (as file.write does) or a text looks like a failure, and ChildFailed comes though nothing was raised
# misjudged: passed
import multiprocessing
import sys


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_and_exit(lock, append, record):
    with lock:
        status = append(record)
    sys.exit(status)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=append_and_exit, args=(lock, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for process in processes:
        if process.exitcode != 0:
            raise ChildFailed(process.exitcode)
