# exercise: count_up_in_processes
# label: right
# style: senior; keyword-only worker, a partial object (lock included) is the target of all processes
import multiprocessing
from functools import partial


def _add(*, lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times: int, workers: int) -> None:
    target = partial(_add, lock=multiprocessing.Lock(), counter=counter, times=times)
    processes = [multiprocessing.Process(target=target) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
