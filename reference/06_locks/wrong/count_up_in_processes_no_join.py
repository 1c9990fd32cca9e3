# exercise: count_up_in_processes
# expect: join-missing
import multiprocessing


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    for _ in range(workers):
        multiprocessing.Process(target=add, args=(lock, counter, times)).start()
