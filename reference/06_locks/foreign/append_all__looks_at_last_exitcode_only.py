# exercise: append_all
# label: wrong
# mistake: "raises ChildFailed: if append raised for some record": the look at exitcode stands after the loop, so only the last process is looked at; a failure of an earlier one is passed over in silence
# misjudged: passed
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def child(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(target=child, args=(lock, append, record))
        processes.append(process)
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if processes and process.exitcode != 0:
        raise ChildFailed()
