# exercise: count_up_in_processes
# label: right
import multiprocessing


def _add_many(counter, times, lock):
    for _ in range(times):
        with lock:
            old = counter.value
            counter.value = old + 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for _ in range(workers):
        processes.append(
            multiprocessing.Process(target=_add_many, args=(counter, times, lock))
        )
    for p in processes:
        p.start()
    for p in processes:
        p.join()
