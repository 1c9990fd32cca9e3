# exercise: count_up_in_processes
# label: wrong
# mistake: "All ... are started before any is waited for" (the same as count_up): one comprehension starts in its condition and joins in its value, one process after the other, so there are never two at once
import multiprocessing


def worker(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=worker, args=(lock, counter, times))
        for _ in range(workers)
    ]
    [process.join() for process in processes if process.start() is None]
