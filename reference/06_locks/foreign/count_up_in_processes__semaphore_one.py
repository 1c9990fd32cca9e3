# exercise: count_up_in_processes
# label: right
# style: Semaphore(1)
import multiprocessing


def worker(sem, counter, times):
    i = 0
    while i < times:
        sem.acquire()
        counter.value += 1
        sem.release()
        i += 1


def count_up_in_processes(counter, times, workers):
    sem = multiprocessing.Semaphore(1)
    procs = []
    for _ in range(workers):
        proc = multiprocessing.Process(target=worker, args=(sem, counter, times))
        proc.start()
        procs.append(proc)
    for proc in procs:
        proc.join()
