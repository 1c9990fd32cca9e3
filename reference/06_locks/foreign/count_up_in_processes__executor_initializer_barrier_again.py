# exercise: count_up_in_processes
# label: right
# style: ProcessPoolExecutor; lock, counter and a barrier come through initargs; the barrier gives each worker a process of its own

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

_kit = {}


def _receive_kit(lock, counter, barrier):
    """Runs once in every new process of the executor."""
    _kit.update(lock=lock, counter=counter, barrier=barrier)


def _part_of_one_worker(times):
    lock, counter = _kit["lock"], _kit["counter"]
    # without this a quick process could take two parts
    _kit["barrier"].wait()
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    if not workers:
        return
    kit = (multiprocessing.Lock(), counter, multiprocessing.Barrier(workers))
    with ProcessPoolExecutor(workers, initializer=_receive_kit, initargs=kit) as pool:
        futures = [pool.submit(_part_of_one_worker, times) for _ in range(workers)]
    for future in futures:
        future.result()
