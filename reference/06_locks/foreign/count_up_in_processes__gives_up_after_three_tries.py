# exercise: count_up_in_processes
# label: wrong
# mistake: NOWAIT with a few optimistic retries; when another process holds the lock a little longer the addition is dropped; breaks "In the end the value has grown by ``workers * times``" (count_up) and "Lose nothing."
import multiprocessing
import time

MAX_RETRIES = 3


def _try_add(counter, lock):
    if not lock.acquire(block=False):
        return False
    try:
        counter.value += 1
    finally:
        lock.release()
    return True


def _add_with_retries(counter, lock, times):
    for _ in range(times):
        for attempt in range(MAX_RETRIES):
            if _try_add(counter, lock):
                break
            time.sleep(0.001 * (attempt + 1))  # back off


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=_add_with_retries, args=(counter, lock, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
