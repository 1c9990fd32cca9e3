# exercise: count_up_in_processes
# label: wrong
# mistake: the same with starmap_async and wait(): the error is never seen and nothing is counted
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    if not workers:
        return
    lock = multiprocessing.Lock()
    pool = multiprocessing.Pool(workers)
    result = pool.starmap_async(work, [(counter, times, lock)] * workers)
    result.wait(10)
    pool.close()
    pool.join()
