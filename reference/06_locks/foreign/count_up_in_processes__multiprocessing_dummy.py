# exercise: count_up_in_processes
# label: wrong
# mistake: multiprocessing.dummy is imported: those are threads
from multiprocessing.dummy import Lock, Process


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = Lock()
    ps = [Process(target=work, args=(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
