# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is a lazy singleton, each process makes its own on first use
import functools
import multiprocessing


@functools.lru_cache(maxsize=None)
def the_lock():
    return multiprocessing.Lock()


def _work(counter, times):
    for _ in range(times):
        with the_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=_work, args=(counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
