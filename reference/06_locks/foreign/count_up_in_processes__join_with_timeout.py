# exercise: count_up_in_processes
# label: wrong
# mistake: join(timeout=1) is believed to end the process or to wait long enough; if counting takes longer, the call returns with too small a value and leaves processes behind
import multiprocessing


def count(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=count, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(timeout=1)  # so that it never hangs
