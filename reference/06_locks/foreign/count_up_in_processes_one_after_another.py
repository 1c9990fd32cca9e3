# exercise: count_up_in_processes
# label: wrong
# mistake: start and join are in the same loop, so the processes run one after another
import multiprocessing


def increment_times(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    for _ in range(workers):
        process = multiprocessing.Process(
            target=increment_times, args=(lock, counter, times)
        )
        process.start()
        process.join()
