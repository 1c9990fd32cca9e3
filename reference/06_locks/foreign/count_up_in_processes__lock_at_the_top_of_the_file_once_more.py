# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is a global of the file, so under spawn and forkserver each child makes a new one and updates are lost
import multiprocessing

lock = multiprocessing.Lock()


def worker(counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = []
    for _ in range(workers):
        p = multiprocessing.Process(target=worker, args=(counter, times))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
