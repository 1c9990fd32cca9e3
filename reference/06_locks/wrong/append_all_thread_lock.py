# exercise: append_all
# expect: thread-lock-for-processes
import multiprocessing
import threading


def guarded(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = threading.Lock()  # <- here
    processes = [
        multiprocessing.Process(target=guarded, args=(lock, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise ChildFailed("a child failed")
