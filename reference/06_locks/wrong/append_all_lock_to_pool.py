# exercise: append_all
# expect: lock-sent-to-pool
import multiprocessing


def guarded(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    with multiprocessing.Pool() as pool:
        pool.starmap(  # <- here
            guarded, [(lock, append, record) for record in records]
        )
