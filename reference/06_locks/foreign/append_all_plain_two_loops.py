# exercise: append_all
# label: right
# style: plain beginner, start all, join all, look at the exit codes
import multiprocessing


def _append_one(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    """Append every record in a process of its own, one at a time."""
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(target=_append_one, args=(append, record, lock))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    for process in processes:
        if process.exitcode != 0:
            raise ChildFailed("a record was not appended")
