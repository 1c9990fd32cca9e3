# exercise: append_all
# style: asks again and again
import multiprocessing
import time


def patient(lock, append, record):
    while not lock.acquire(block=False):
        time.sleep(0.05)
    try:
        append(record)
    finally:
        lock.release()


def append_all(append, records):
    lock = multiprocessing.Lock()
    started = []
    for record in records:
        process = multiprocessing.Process(target=patient, args=(lock, append, record))
        process.start()
        started.append(process)
    while any(process.is_alive() for process in started):
        time.sleep(0.05)
    for process in started:
        process.join()
    if [process for process in started if process.exitcode]:
        raise ChildFailed("a child failed")
