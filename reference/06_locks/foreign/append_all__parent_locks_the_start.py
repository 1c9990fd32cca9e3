# exercise: append_all
# label: wrong
# mistake: the parent holds the lock while it starts a process, the children never take it: "``append`` must not be called by two processes at the same moment, so they take turns"
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(target=append, args=(record,))
        with lock:
            # one process at a time
            process.start()
        processes.append(process)
    for process in processes:
        process.join()
    for process in processes:
        if process.exitcode != 0:
            raise ChildFailed(process.name)
