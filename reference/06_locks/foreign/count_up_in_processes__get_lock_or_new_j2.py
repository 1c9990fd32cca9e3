# exercise: count_up_in_processes
# label: wrong
# mistake: each child asks the counter for get_lock(), and as it has none makes a multiprocessing.Lock of its own, so no two processes hold the same lock and updates are lost: breaks "In the end the value has grown by workers * times" (the counter "has no lock of its own")
import multiprocessing


def _add(counter, times):
    if hasattr(counter, "get_lock"):
        lock = counter.get_lock()
    else:
        lock = multiprocessing.Lock()
    for _ in range(times):
        with lock:
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
