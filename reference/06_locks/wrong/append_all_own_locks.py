# exercise: append_all
# expect: new-lock-each-time
import multiprocessing


def guarded(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    processes = []
    for record in records:
        lock = multiprocessing.Lock()  # <- here
        process = multiprocessing.Process(target=guarded, args=(lock, append, record))
        processes.append(process)
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise ChildFailed("a child failed")
