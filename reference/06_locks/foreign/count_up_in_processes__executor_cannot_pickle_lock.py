# exercise: count_up_in_processes
# label: wrong
# mistake: lock and counter go through the queue of an executor, where a lock cannot be pickled; the error stays in the future, which nobody looks at, and nothing is added: "In the end the value has grown by ``workers * times``."
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    if workers == 0:
        return
    lock = multiprocessing.Lock()
    with ProcessPoolExecutor(max_workers=workers) as executor:
        for _ in range(workers):
            executor.submit(add, lock, counter, times)
