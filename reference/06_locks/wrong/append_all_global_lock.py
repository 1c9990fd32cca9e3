# exercise: append_all
# expect: lock-not-passed
import multiprocessing

APPENDING = multiprocessing.Lock()  # <- here


def guarded(append, record):
    with APPENDING:
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
