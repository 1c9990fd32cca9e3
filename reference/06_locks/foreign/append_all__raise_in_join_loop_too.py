# exercise: append_all
# label: wrong
# mistake: ChildFailed is raised inside the loop that joins, so the later processes may still run and their records are not appended yet
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def _child(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        processes.append(
            multiprocessing.Process(target=_child, args=(lock, append, record))
        )
    for process in processes:
        process.start()
    for record, process in zip(records, processes):
        process.join()
        if process.exitcode != 0:
            raise ChildFailed(f"could not append {record!r}")
