# exercise: count_up_in_processes
# label: right
# style: minimal: everything in one args tuple, an RLock of multiprocessing
from multiprocessing import Process, RLock


def _work(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    args = RLock(), counter, times
    crew = [Process(target=_work, args=args) for _ in range(workers)]
    for p in crew:
        p.start()
    for p in crew:
        p.join()
