# exercise: append_all
# label: wrong
# mistake: because ChildFailed came too early, the `if` was moved out of the loop that joins, where `process` is the last one: a failure of any other record is not noticed (breaks ":raises ChildFailed: if append raised for some record")
import multiprocessing


def _append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    process = None
    processes = []
    for record in records:
        process = multiprocessing.Process(target=_append, args=(lock, append, record))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    # not inside the loop: there it was too early
    if process is not None and process.exitcode != 0:
        raise ChildFailed("append raised")
