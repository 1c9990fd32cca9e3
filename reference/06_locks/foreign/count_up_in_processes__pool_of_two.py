# exercise: count_up_in_processes
# label: wrong
# mistake: a pool of two processes, however many workers are asked for
import multiprocessing


def init(c, lk):
    global counter, lock
    counter, lock = c, lk


def work(times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    pool = multiprocessing.Pool(2, init, (counter, multiprocessing.Lock()))
    pool.map(work, [times] * workers, 1)
    pool.close()
    pool.join()
