# exercise: count_up_in_processes
# label: wrong
# mistake: the read stands before the with
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        value = counter.value
        with lock:
            counter.value = value + 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
