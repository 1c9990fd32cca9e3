# exercise: append_all
# expect: raises-too-early
import multiprocessing


def guarded(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(target=guarded, args=(lock, append, record))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
        if process.exitcode != 0:
            raise ChildFailed(f"{process.name} failed")  # <- here
