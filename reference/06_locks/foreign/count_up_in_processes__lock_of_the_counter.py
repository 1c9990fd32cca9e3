# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is that of the counter, or none at all if it has none, and it has none (Value(..., lock=False)), so the processes add without any lock and additions are lost; breaks "In the end the value has grown by ``workers * times``" (the counter "has no lock of its own")
import contextlib
import multiprocessing


def _add(counter, times):
    get_lock = getattr(counter, "get_lock", contextlib.nullcontext)
    for _ in range(times):
        with get_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=_add, args=(counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
