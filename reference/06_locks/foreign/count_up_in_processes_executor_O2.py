# exercise: count_up_in_processes
# label: right
# style: ProcessPoolExecutor with an initializer, a barrier gives each task its own process
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

_connection = {}


def _connect(counter, lock, barrier):
    _connection.update(counter=counter, lock=lock, barrier=barrier)


def _run_task(times):
    _connection["barrier"].wait()
    counter = _connection["counter"]
    lock = _connection["lock"]
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
        initializer=_connect,
        initargs=(counter, lock, barrier),
    ) as pool:
        futures = [pool.submit(_run_task, times) for _ in range(workers)]
        for future in futures:
            future.result()
