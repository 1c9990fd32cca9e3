# exercise: count_up_in_processes
# label: wrong
# mistake: no join at all
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    for _ in range(workers):
        multiprocessing.Process(target=work, args=(counter, times, lock)).start()
