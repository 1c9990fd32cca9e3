# exercise: count_up_in_processes
# label: wrong
# mistake: each child asks the counter for its lock with get_lock(), and makes a new one when it has none; the counter has no lock of its own, so each process has a lock that nobody shares, and updates are lost; it breaks "In the end the value has grown by workers * times", which holds here as "The same as count_up, with processes".

import multiprocessing


def _count(counter, times):
    lock = counter.get_lock() if hasattr(counter, "get_lock") else multiprocessing.Lock()
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    team = [
        multiprocessing.Process(target=_count, args=(counter, times))
        for _ in range(workers)
    ]
    for process in team:
        process.start()
    for process in team:
        process.join()
