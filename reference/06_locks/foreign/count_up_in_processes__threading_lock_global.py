# exercise: count_up_in_processes
# label: wrong
# mistake: a threading.Lock at the top of the file: each process has a copy of its own
import multiprocessing
import threading

lock = threading.Lock()


def work(counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    ps = [multiprocessing.Process(target=work, args=(counter, times)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
