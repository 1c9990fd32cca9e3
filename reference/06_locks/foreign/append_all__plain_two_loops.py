# exercise: append_all
# label: right
# style: Process by target, one Lock in args, exit codes after the joins
import multiprocessing


def _append_one(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = [multiprocessing.Process(target=_append_one, args=(append, record, lock)) for record in records]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed("append raised")
