# exercise: count_up_in_processes
# label: wrong
# mistake: join() is in the loop that starts, so the processes run one after another
import multiprocessing


def _increment_many(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    for _ in range(workers):
        process = multiprocessing.Process(
            target=_increment_many, args=(counter, times, lock)
        )
        process.start()
        process.join()
