# exercise: append_all
# expect: new-lock-each-time
import multiprocessing


def guarded(append, record):
    lock = multiprocessing.Lock()  # <- here
    with lock:
        append(record)


def append_all(append, records):
    processes = [
        multiprocessing.Process(target=guarded, args=(append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise ChildFailed("a child failed")
