# exercise: count_up_in_processes
# label: wrong
# mistake: a lock may not go to a Pool as a task argument; apply_async without get() hides the RuntimeError and nothing is counted (and Pool(0) fails)

import multiprocessing


def pool_worker(lock, counter, times):
    for _ in range(times):
        lock.acquire()
        try:
            counter.value += 1
        finally:
            lock.release()


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    pool = multiprocessing.Pool(processes=workers)
    for _ in range(workers):
        pool.apply_async(pool_worker, args=(lock, counter, times))
    pool.close()
    pool.join()
