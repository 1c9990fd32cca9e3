# exercise: count_up_in_processes
# label: wrong
# mistake: target=work(counter, times, lock): the parent counts, the children run None
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
