# exercise: append_all
# label: right
# style: ProcessPoolExecutor, a barrier gives each record a process of its own
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

_shared = None


def _init(*things):
    global _shared
    _shared = things


def _task(append, record):
    lock, barrier = _shared
    barrier.wait()
    with lock:
        try:
            append(record)
        except BaseException:
            return False
        return True


def append_all(append, records):
    if not len(records):
        return
    n = len(records)
    things = (multiprocessing.Lock(), multiprocessing.Barrier(n))
    with ProcessPoolExecutor(n, initializer=_init, initargs=things) as executor:
        futures = [executor.submit(_task, append, record) for record in records]
        answers = [future.result() for future in futures]
    if not all(answers):
        raise ChildFailed
