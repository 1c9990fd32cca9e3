# exercise: count_up_in_processes
# label: right
# style: RLock by keyword arguments
import multiprocessing as mp


def one(counter, lock):
    with lock:
        counter.value += 1


def many(*, counter, times, lock):
    for _ in range(times):
        with lock:
            one(counter, lock)


def count_up_in_processes(counter, times, workers):
    settings = {"counter": counter, "times": times, "lock": mp.RLock()}
    children = [mp.Process(target=many, kwargs=settings) for _ in range(workers)]
    for child in children:
        child.start()
    for child in children:
        child.join()
