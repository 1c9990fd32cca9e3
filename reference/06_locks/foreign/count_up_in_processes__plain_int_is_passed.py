# exercise: count_up_in_processes
# label: wrong
# mistake: counter.value is handed over: the child counts in a number of its own
import multiprocessing


def work(value, times, lock):
    for _ in range(times):
        with lock:
            value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter.value, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
