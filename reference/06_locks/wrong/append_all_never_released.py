# exercise: append_all
# expect: release-missing
import multiprocessing


def guarded(lock, append, record):
    lock.acquire()  # <- here
    append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
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
