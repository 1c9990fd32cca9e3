# exercise: count_up_in_processes
# label: wrong
# mistake: Pool(workers) with no workers raises ValueError
import multiprocessing


def init(c, lk, b):
    global counter, lock, barrier
    counter, lock, barrier = c, lk, b


def work(times):
    barrier.wait()
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    shared = counter, multiprocessing.Lock(), multiprocessing.Barrier(max(1, workers))
    pool = multiprocessing.Pool(workers, init, shared)
    pool.map(work, [times] * workers, 1)
    pool.close()
    pool.join()
