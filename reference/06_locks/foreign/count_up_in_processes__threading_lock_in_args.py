# exercise: count_up_in_processes
# label: wrong
# mistake: a threading.Lock is handed over in args: copied under fork, cannot be pickled under spawn and forkserver
import multiprocessing
import threading


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = threading.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
