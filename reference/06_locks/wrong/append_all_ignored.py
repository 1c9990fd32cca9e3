# exercise: append_all
# expect: exit-code-ignored
import multiprocessing


def guarded(lock, append, record):
    with lock:
        append(record)  # <- here


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
