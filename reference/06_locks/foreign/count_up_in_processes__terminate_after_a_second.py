# exercise: count_up_in_processes
# label: wrong
# mistake: the processes are terminated after one second
import multiprocessing
import time


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=work, args=(counter, times, lock)) for _ in range(workers)]
    for p in ps:
        p.start()
    time.sleep(1)
    for p in ps:
        p.terminate()
        p.join()
