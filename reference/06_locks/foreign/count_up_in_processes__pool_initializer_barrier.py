# exercise: count_up_in_processes
# label: right
# style: Pool with an initializer, a barrier gives every task a process of its own
import multiprocessing


def _init(counter, lock, barrier):
    global C, L, B
    C, L, B = counter, lock, barrier


def _task(times):
    B.wait()
    for _ in range(times):
        with L:
            C.value += 1


def count_up_in_processes(counter, times, workers):
    if workers == 0:
        return
    shared = (counter, multiprocessing.Lock(), multiprocessing.Barrier(workers))
    pool = multiprocessing.Pool(workers, _init, shared)
    try:
        pool.map(_task, [times] * workers, chunksize=1)
    finally:
        pool.close()
        pool.join()
