# exercise: count_up_in_processes
# label: wrong
# mistake: the initializer of the pool makes the lock, and it runs once in each worker: each process has a lock of its own, nobody waits for another one, and additions are lost. Breaks "In the end the value has grown by workers * times" (of count_up, which is the same).
import multiprocessing

_counter = None
_lock = None


def _setup(counter):
    global _counter, _lock
    _counter = counter
    _lock = multiprocessing.Lock()


def _add(times):
    for _ in range(times):
        with _lock:
            _counter.value += 1


def count_up_in_processes(counter, times, workers):
    if workers == 0:
        return
    with multiprocessing.Pool(workers, initializer=_setup, initargs=(counter,)) as pool:
        pool.map(_add, [times] * workers, chunksize=1)
        pool.close()
        pool.join()
