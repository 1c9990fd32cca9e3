# exercise: count_up_in_processes
# label: right
# style: ProcessPoolExecutor with an initializer, and a barrier so that each process gets one task
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

_shared = {}


def _remember(lock, barrier, counter):
    _shared["lock"] = lock
    _shared["barrier"] = barrier
    _shared["counter"] = counter


def _add_many(times):
    lock = _shared["lock"]
    counter = _shared["counter"]
    _shared["barrier"].wait()
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    if workers < 1:
        return
    context = multiprocessing.get_context()
    lock = context.Lock()
    barrier = context.Barrier(workers)
    with ProcessPoolExecutor(
        max_workers=workers,
        mp_context=context,
        initializer=_remember,
        initargs=(lock, barrier, counter),
    ) as executor:
        futures = [executor.submit(_add_many, times) for _ in range(workers)]
    for future in futures:
        future.result()
