# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is made at the top of the file and not handed over, so under spawn and forkserver each process has another one and updates are lost
import multiprocessing

LOCK = multiprocessing.Lock()


def count(counter, times):
    for _ in range(times):
        with LOCK:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=count, args=(counter, times))
        for _ in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
