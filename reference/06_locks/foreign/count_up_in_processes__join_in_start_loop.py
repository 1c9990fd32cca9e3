# exercise: count_up_in_processes
# label: wrong
# mistake: start and join in the same loop: one process after the other
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    for _ in range(workers):
        p = multiprocessing.Process(target=work, args=(counter, times, lock))
        p.start()
        p.join()
