# exercise: count_up_in_processes
# label: right
from multiprocessing import Process, RLock


def _add(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    args = counter, times, RLock()
    processes = [Process(target=_add, args=args) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
