# exercise: count_up_in_processes
# label: wrong
# mistake: counter and lock are task arguments of Pool.starmap: RuntimeError (should only be shared through inheritance)
import multiprocessing


def work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    with multiprocessing.Pool(max(workers, 1)) as pool:
        pool.starmap(work, [(counter, times, lock)] * workers)
