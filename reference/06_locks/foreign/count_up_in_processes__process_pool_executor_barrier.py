# exercise: count_up_in_processes
# label: right
# style: ProcessPoolExecutor; lock and counter go to the workers through the initializer, a Barrier gives each task its own process
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, wait

_kit = {}


def _unpack(lock, counter, barrier):
    _kit.update(lock=lock, counter=counter, barrier=barrier)


def _count(times):
    _kit["barrier"].wait()
    for _ in range(times):
        with _kit["lock"]:
            _kit["counter"].value += 1


def count_up_in_processes(counter, times, workers):
    if not workers:
        return
    initargs = (multiprocessing.Lock(), counter, multiprocessing.Barrier(workers))
    with ProcessPoolExecutor(workers, initializer=_unpack, initargs=initargs) as pool:
        wait([pool.submit(_count, times) for _ in range(workers)])
