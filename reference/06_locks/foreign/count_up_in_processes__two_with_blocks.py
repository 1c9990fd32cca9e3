# exercise: count_up_in_processes
# label: wrong
# mistake: reading and writing are each under the lock, but it is free between the two `with` blocks: two processes read the same number and one addition is lost (breaks "In the end the value has grown by workers * times", which holds here as for count_up)
import multiprocessing


def _count(lock, counter, times):
    for _ in range(times):
        with lock:
            number = counter.value
        with lock:  # the write was outside
            counter.value = number + 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=_count, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
