# exercise: count_up
# label: right
# style: operating-systems course; a Semaphore() of one as the mutex, functools.partial as target
from functools import partial
from threading import Semaphore, Thread


def _worker(mutex, counter, times):
    for _ in range(times):
        mutex.acquire()          # P
        try:
            counter.value += 1
        finally:
            mutex.release()      # V


def count_up(counter, times, workers):
    mutex = Semaphore()          # counts from 1
    job = partial(_worker, mutex, counter, times)
    threads = tuple(Thread(target=job) for _ in range(workers))
    for t in threads:
        t.start()
    while threads:
        threads[0].join()
        threads = threads[1:]
