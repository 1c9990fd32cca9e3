# exercise: append_all
# expect: swallowed-exception
import multiprocessing


def guarded(lock, append, record):
    with lock:
        try:
            append(record)
        except Exception:  # <- here
            print("could not append", record)


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
