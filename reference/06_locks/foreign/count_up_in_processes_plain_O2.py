# exercise: count_up_in_processes
# label: right
# style: plain beginner, the lock goes to each process in args
import multiprocessing


def _add_in_child(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(
            target=_add_in_child, args=(counter, times, lock)
        )
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
