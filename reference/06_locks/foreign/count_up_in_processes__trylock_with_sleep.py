# exercise: count_up_in_processes
# label: right
# style: acquire(block=False) with sleep, is_alive polling before the joins
import multiprocessing
import time


def patient(lock, counter, times):
    remaining = times
    while remaining > 0:
        if not lock.acquire(block=False):
            time.sleep(0.001)
            continue
        try:
            counter.value += 1
        finally:
            lock.release()
        remaining -= 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=patient, args=(lock, counter, times)) for _ in range(workers)]
    for p in ps:
        p.start()
    while any(p.is_alive() for p in ps):
        time.sleep(0.01)
    for p in ps:
        p.join()
